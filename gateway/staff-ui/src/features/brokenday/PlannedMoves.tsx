import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useChairNames, useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { CardTable } from '../../ui/CardTable';
import { visitName } from '../course/visits';
import classes from './brokenday.module.css';
import type { PlannedMove } from './queries';
import { needWords } from './words';

interface Props {
  moves: PlannedMove[];
  nameOf: (patientId: string) => string;
}

/** Each session that moves: from where, to where, and what is not as it was. */
export function PlannedMoves({ moves, nameOf }: Props) {
  return (
    <CardTable aria-label="Sessions that move" verticalSpacing={10}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Patient</Table.Th>
          <Table.Th>From</Table.Th>
          <Table.Th>To</Table.Th>
          <Table.Th>What bends</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {moves.map((move) => (
          <Row key={move.sessionId} move={move} name={nameOf(move.patientId)} />
        ))}
      </Table.Tbody>
    </CardTable>
  );
}

function Row({ move, name }: { move: PlannedMove; name: string }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Link to="/patients/$patientId" params={{ patientId: move.patientId }} className={classes.who}>
          {name}
        </Link>
        <small className={classes.quiet}>
          {visitName(move)} · {needWords(move.need)}
        </small>
      </Table.Th>
      <Table.Td data-label="From">
        <At slot={move.from} />
      </Table.Td>
      <Table.Td data-label="To" data-moved={move.otherTime || undefined} className={classes.to}>
        <At slot={move.to} />
      </Table.Td>
      <Table.Td>{move.bends.join(', ')}</Table.Td>
    </Table.Tr>
  );
}

function At({ slot }: { slot: PlannedMove['from'] }) {
  const { zone } = useClinic();
  const chairName = useChairNames();
  const staffName = useStaffNames();
  return (
    <>
      <span className={classes.figures}>{dayTimeOf(slot.startsAt, zone)}</span>
      <small className={classes.quiet}>
        {chairName(slot.chairId)}, {staffName(slot.nurseId ?? slot.therapistId)}
      </small>
    </>
  );
}
