import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useChairNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import classes from './course.module.css';

/** The visits of a course of one sort: what, when, where, and how each stands. */
export function VisitTable({ what, children }: { what: string; children: ReactNode }) {
  return (
    <Table.ScrollContainer minWidth={330}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{what}</Table.Th>
            <Table.Th>When</Table.Th>
            <Table.Th>Where</Table.Th>
            <Table.Th>State</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface Props {
  what: ReactNode;
  startsAt: string;
  /** Below the time. */
  note?: string | null;
  placeId: string;
  state: ReactNode;
  marked?: boolean;
}

export function VisitRow({ what, startsAt, note, placeId, state, marked = false }: Props) {
  const { zone } = useClinic();
  const chairName = useChairNames();
  return (
    <Table.Tr className={marked ? classes.marked : undefined}>
      <Table.Td>{what}</Table.Td>
      <Table.Td>
        {dayTimeOf(startsAt, zone)}
        {note && <small className={classes.gap}>{note}</small>}
      </Table.Td>
      <Table.Td>{chairName(placeId)}</Table.Td>
      <Table.Td>{state}</Table.Td>
    </Table.Tr>
  );
}
