import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import { SessionChip } from '../session/SessionChip';
import classes from './course.module.css';
import type { Course } from './queries';
import { VisitRow, VisitTable } from './VisitTable';

const DAY = 86_400_000;

interface Props {
  course: Course;
  marked?: string;
}

/** The sessions of a course in order, with the days between. */
export function SessionRows({ course, marked }: Props) {
  const atTheChair = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  const gap = (index: number) => {
    const before = course.sessions[index - 1];
    const here = course.sessions[index];
    return before && here ? Math.round((Date.parse(here.startsAt) - Date.parse(before.startsAt)) / DAY) : null;
  };
  return (
    <VisitTable what="Session">
      {course.sessions.map(({ sessionId, number, ofSessions, startsAt, chairId, status }, index) => (
        <VisitRow
          key={sessionId}
          marked={sessionId === marked}
          what={
            atTheChair ? (
              <Link to="/sessions/$sessionId" params={{ sessionId }} className={classes.link}>
                {number} of {ofSessions}
              </Link>
            ) : (
              `${number} of ${ofSessions}`
            )
          }
          startsAt={startsAt}
          note={gap(index) === null ? null : `${gap(index)} days later`}
          placeId={chairId}
          state={<SessionChip status={status === 'COMPLETED' ? 'SIGNED' : status} />}
        />
      ))}
    </VisitTable>
  );
}
