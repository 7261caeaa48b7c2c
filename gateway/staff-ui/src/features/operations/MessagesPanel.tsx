import { Table } from '@mantine/core';
import { plural, sentence } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import { type MessageFigures, useMessageFigures } from './queries';

/** What was said to patients, and why the rest was not. */
export function MessagesPanel() {
  const messages = useMessageFigures();
  return (
    <Panel title="Messages to patients">
      <Answer
        query={messages}
        what="figures"
        empty={{
          when: ({ figures: { sent, failed, withheld } }) => sent + failed + withheld === 0,
          say: 'No message was due yet.',
        }}
      >
        {({ figures }) => <Messages figures={figures} />}
      </Answer>
    </Panel>
  );
}

function Messages({ figures: { sent, failed, withheld, ...by } }: { figures: MessageFigures }) {
  const all = sent + failed + withheld;
  const rows = [
    ...by.sentByChannel.map(({ name, messages }) => ({ fate: 'Sent', name, messages })),
    ...by.failedByReason.map(({ name, messages }) => ({ fate: 'Failed', name, messages })),
    ...by.withheldByReason.map(({ name, messages }) => ({ fate: 'Withheld', name, messages })),
  ];
  return (
    <>
      <p>
        {plural(all, 'message')}: {sent} sent, {failed} failed, {withheld} withheld.
      </p>
      <CardTable label={110} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>What became of it</Table.Th>
            <Table.Th>Way or reason</Table.Th>
            <Table.Th ta="right">Messages</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ fate, name, messages }) => (
            <Table.Tr key={`${fate} ${name}`}>
              <Table.Th scope="row">{fate}</Table.Th>
              <Table.Td data-label="Way or reason">{sentence(name)}</Table.Td>
              <Table.Td ta="right" data-label="Messages">
                {messages}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </CardTable>
    </>
  );
}
