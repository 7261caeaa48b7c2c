import { Table } from '@mantine/core';
import { sentence } from '../../lib/names';
import { missingAt, pointName } from './points';
import type { Outcomes, Share } from './queries';

const share = (value: Share | null | undefined) =>
  value?.of ? `${value.percent} % (${value.courses} of ${value.of})` : '–';

const figure = (value: number | string | null | undefined) =>
  value === null || value === undefined ? '–' : Number(value).toFixed(1).replace('-', '−');

/** The same figures to be read, with everybody who is not in them. */
export function ByPoint({ figures: { baseline, rows } }: { figures: Outcomes }) {
  return (
    <Table.ScrollContainer minWidth={860}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {['When', 'Reached', 'Analysed', 'Missing', 'Still to come', 'Ended before', 'Mean', 'Mean change'].map(
              (name) => (
                <Table.Th key={name} ta={name === 'When' ? 'left' : 'right'}>
                  {name}
                </Table.Th>
              ),
            )}
            <Table.Th>Response</Table.Th>
            <Table.Th>Remission</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Td>Before session 1</Table.Td>
            <Table.Td ta="right">{baseline.courses + baseline.missing}</Table.Td>
            <Table.Td ta="right">{baseline.courses}</Table.Td>
            <Table.Td ta="right">{baseline.missing}</Table.Td>
            <Table.Td />
            <Table.Td />
            <Table.Td ta="right">{figure(baseline.mean)}</Table.Td>
            <Table.Td colSpan={3}>the baseline</Table.Td>
          </Table.Tr>
          {rows.map((row) => (
            <Table.Tr key={pointName(row)}>
              <Table.Td>{sentence(pointName(row))}</Table.Td>
              <Table.Td ta="right">{row.reached}</Table.Td>
              <Table.Td ta="right">{row.analysed}</Table.Td>
              <Table.Td ta="right">{missingAt(row)}</Table.Td>
              <Table.Td ta="right">{row.ongoing}</Table.Td>
              <Table.Td ta="right">{row.endedBefore}</Table.Td>
              <Table.Td ta="right">{figure(row.meanScore)}</Table.Td>
              <Table.Td ta="right">{figure(row.meanChange)}</Table.Td>
              <Table.Td>{share(row.response)}</Table.Td>
              <Table.Td>{share(row.remission)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
