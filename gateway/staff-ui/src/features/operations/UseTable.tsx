import { Table } from '@mantine/core';
import { Empty } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import { decimal } from '../figures/tally';
import type { Use } from './queries';

interface Props {
  title: string;
  of: string;
  rows: Use[];
  nameOf: (id: string) => string;
}

const hours = (minutes: number) => `${decimal(minutes / 60)} h`;

/** What became of the time that was booked: used, or lost. */
export function UseTable({ title, of, rows, nameOf }: Props) {
  return (
    <Panel title={title}>
      {rows.length === 0 ? (
        <Empty>Nobody came to a visit yet.</Empty>
      ) : (
        <CardTable label={110} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{of}</Table.Th>
              <Table.Th ta="right">Visits</Table.Th>
              <Table.Th ta="right">Booked</Table.Th>
              <Table.Th ta="right">Used</Table.Th>
              <Table.Th ta="right">Lost</Table.Th>
              <Table.Th ta="right">Not known</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ id, visits, bookedMinutes, usedMinutes, lostMinutes, unmeasured }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{nameOf(id)}</Table.Th>
                <Table.Td ta="right" data-label="Visits">
                  {visits}
                </Table.Td>
                <Table.Td ta="right" data-label="Booked">
                  {hours(bookedMinutes)}
                </Table.Td>
                <Table.Td ta="right" data-label="Used">
                  {hours(usedMinutes)}
                </Table.Td>
                <Table.Td ta="right" data-label="Lost">
                  {hours(lostMinutes)}
                </Table.Td>
                <Table.Td ta="right" data-label="Not known">
                  {unmeasured}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </CardTable>
      )}
    </Panel>
  );
}
