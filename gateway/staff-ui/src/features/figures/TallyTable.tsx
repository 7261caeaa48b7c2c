import { Table } from '@mantine/core';
import { CardTable } from '../../ui/CardTable';
import { OpenFigure } from './OpenFigure';
import { boundsOf, middleHalf, percentOf, type Spread, type Tally, took } from './tally';

export interface TallyRow {
  key: string;
  name: string;
  tally: Tally;
  spread?: Spread | null;
  /** Opens what is behind it, for those who may. */
  open?: () => void;
}

interface Props {
  /** "Check of the gate". */
  of: string;
  /** "Held". */
  counted: string;
  rows: TallyRow[];
  /** Whether it is measured how long it took. */
  measured?: boolean;
}

/** Shares of one sort beneath each other: how many of how many, with the interval and what is missing. */
export function TallyTable({ of, counted, rows, measured = false }: Props) {
  return (
    <CardTable wide={measured} label={110} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{of}</Table.Th>
          <Table.Th ta="right">{counted}</Table.Th>
          <Table.Th ta="right">Of</Table.Th>
          <Table.Th ta="right">Share</Table.Th>
          <Table.Th ta="right">95 %</Table.Th>
          <Table.Th ta="right">Not known</Table.Th>
          {measured && <Table.Th ta="right">Median</Table.Th>}
          {measured && <Table.Th ta="right">Middle half</Table.Th>}
          {measured && <Table.Th ta="right">Longest</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ key, name, tally, spread, open }) => (
          <Table.Tr key={key}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td ta="right" data-label={counted}>
              <OpenFigure name={name} open={tally.count + tally.missing > 0 ? open : undefined}>
                {tally.count}
              </OpenFigure>
            </Table.Td>
            <Table.Td ta="right" data-label="Of">
              {tally.of}
            </Table.Td>
            <Table.Td ta="right" data-label="Share">
              {percentOf(tally)}
            </Table.Td>
            <Table.Td ta="right" data-label="95 %">
              {tally.interval ? `${boundsOf(tally.interval)} %` : '–'}
            </Table.Td>
            <Table.Td ta="right" data-label="Not known">
              {tally.missing}
            </Table.Td>
            {measured && (
              <Table.Td ta="right" data-label="Median">
                {took(spread?.median)}
              </Table.Td>
            )}
            {measured && (
              <Table.Td ta="right" data-label="Middle half">
                {middleHalf(spread)}
              </Table.Td>
            )}
            {measured && (
              <Table.Td ta="right" data-label="Longest">
                {took(spread?.longest)}
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </CardTable>
  );
}
