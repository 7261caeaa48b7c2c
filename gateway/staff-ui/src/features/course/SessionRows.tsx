import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useChairNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { SessionChip } from '../session/SessionChip';
import classes from './course.module.css';
import type { Course } from './queries';

const DAY = 86_400_000;

interface Props {
  course: Course;
  marked?: string;
}

/** The sessions of a course in order, with the days between. */
export function SessionRows({ course, marked }: Props) {
  const { zone } = useClinic();
  const chairName = useChairNames();
  const atTheChair = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  const gap = (index: number) => {
    const before = course.sessions[index - 1];
    const here = course.sessions[index];
    return before && here ? Math.round((Date.parse(here.startsAt) - Date.parse(before.startsAt)) / DAY) : null;
  };
  return (
    <Table.ScrollContainer minWidth={330}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Session</Table.Th>
            <Table.Th>When</Table.Th>
            <Table.Th>Where</Table.Th>
            <Table.Th>State</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {course.sessions.map((session, index) => (
            <Table.Tr key={session.sessionId} className={session.sessionId === marked ? classes.marked : undefined}>
              <Table.Td>
                {atTheChair ? (
                  <Link to="/sessions/$sessionId" params={{ sessionId: session.sessionId }} className={classes.link}>
                    {session.number} of {session.ofSessions}
                  </Link>
                ) : (
                  `${session.number} of ${session.ofSessions}`
                )}
              </Table.Td>
              <Table.Td>
                {dayTimeOf(session.startsAt, zone)}
                {gap(index) !== null && <small className={classes.gap}>{gap(index)} days later</small>}
              </Table.Td>
              <Table.Td>{chairName(session.chairId)}</Table.Td>
              <Table.Td>
                <SessionChip status={session.status === 'COMPLETED' ? 'SIGNED' : session.status} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
