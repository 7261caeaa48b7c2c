import { Tabs } from '@mantine/core';
import { useSession } from '../../api/session';
import { Page } from '../../ui/Page';
import { AllMessages } from './AllMessages';
import { FailuresList } from './FailuresList';
import { Mailbox } from './Mailbox';
import { useFailures } from './queries';
import { RulesList } from './RulesList';
import { WordsTab } from './WordsTab';

export function MessagesPage() {
  const { demo } = useSession();
  const open = useFailures().data?.failures.length;
  return (
    <Page title="Messages" sub="What was said to whom, what will be, and why">
      <Tabs defaultValue="all" keepMounted={false}>
        <Tabs.List mb={14}>
          <Tabs.Tab value="all">All messages</Tabs.Tab>
          <Tabs.Tab value="failures">{open ? `To see to (${open})` : 'To see to'}</Tabs.Tab>
          <Tabs.Tab value="words">Words</Tabs.Tab>
          <Tabs.Tab value="rules">Rules</Tabs.Tab>
          {demo && <Tabs.Tab value="mailbox">Mailbox of the demo</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="all">
          <AllMessages />
        </Tabs.Panel>
        <Tabs.Panel value="failures">
          <FailuresList />
        </Tabs.Panel>
        <Tabs.Panel value="words">
          <WordsTab />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <RulesList />
        </Tabs.Panel>
        {demo && (
          <Tabs.Panel value="mailbox">
            <Mailbox />
          </Tabs.Panel>
        )}
      </Tabs>
    </Page>
  );
}
