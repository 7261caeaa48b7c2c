import { Chip, Group, Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePatientNames } from '../../api/names';
import { useSession } from '../../api/session';
import { Answer } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Mailbox } from './Mailbox';
import { MessageTable } from './MessageTable';
import { type MessageStatus, useMessages } from './queries';
import { states } from './states';

export function MessagesPage() {
  const { demo } = useSession();
  return (
    <Page title="Messages" sub="What was said to whom, what will be, and why">
      {demo ? (
        <Tabs defaultValue="all" keepMounted={false}>
          <Tabs.List mb={14}>
            <Tabs.Tab value="all">All messages</Tabs.Tab>
            <Tabs.Tab value="mailbox">Mailbox of the demo</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="all">
            <AllMessages />
          </Tabs.Panel>
          <Tabs.Panel value="mailbox">
            <Mailbox />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <AllMessages />
      )}
    </Page>
  );
}

function AllMessages() {
  const { status } = useSearch({ from: '/messages' });
  const navigate = useNavigate({ from: '/messages' });
  const messages = useMessages({ status });
  const nameOf = usePatientNames((messages.data ?? []).map(({ patientId }) => patientId));
  const choose = (value: string) => void navigate({ search: { status: (value || undefined) as MessageStatus } });
  return (
    <>
      <Chip.Group value={status ?? ''} onChange={choose}>
        <Group gap={6} mb={14} role="radiogroup" aria-label="State">
          <Chip value="">All</Chip>
          {states.map(({ code, word }) => (
            <Chip key={code} value={code}>
              {word}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Panel flush>
        <Answer
          query={messages}
          what="messages"
          rows={8}
          empty={{
            when: (found) => found.length === 0,
            say: status ? 'No message is in this state.' : 'No message is planned yet. Booking a course plans them.',
          }}
        >
          {(found) => <MessageTable messages={found} nameOf={nameOf} />}
        </Answer>
      </Panel>
    </>
  );
}
