import { Table } from '@mantine/core';
import { Answer } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import { type SessionFigures, useSessionFigures } from './queries';

type Counts = SessionFigures['total'];

const columns: [name: string, of: (counts: Counts) => number | string][] = [
  ['Sessions', (counts) => counts.sessions],
  ['Completed', (counts) => counts.completed],
  ['Booked', (counts) => counts.booked + counts.inTreatment],
  ['Aborted', (counts) => counts.aborted],
  ['Missed', (counts) => counts.missed],
  ['Cancelled', (counts) => counts.cancelled],
  ['of these late', (counts) => counts.cancelledLate],
  ['Held at the gate', (counts) => counts.withHolds],
  ['With alerts', (counts) => counts.withAlerts],
];

export function SessionsPanel() {
  const sessions = useSessionFigures();
  return (
    <Panel title="Sessions by month">
      <Answer
        query={sessions}
        what="figures"
        empty={{ when: ({ figures }) => figures.total.sessions === 0, say: 'No session was ever booked.' }}
      >
        {({ figures }) => (
          <CardTable wide label={116}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Month</Table.Th>
                {columns.map(([name]) => (
                  <Table.Th key={name} ta="right">
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {figures.periods.map(({ label, counts }) => (
                <Row key={label} name={label} counts={counts} />
              ))}
              <Row name="All" counts={figures.total} />
            </Table.Tbody>
          </CardTable>
        )}
      </Answer>
    </Panel>
  );
}

function Row({ name, counts }: { name: string; counts: Counts }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      {columns.map(([column, of]) => (
        <Table.Td key={column} ta="right" data-label={column}>
          {of(counts)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
