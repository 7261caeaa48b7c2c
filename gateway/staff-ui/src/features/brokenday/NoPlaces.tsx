import { Link } from '@tanstack/react-router';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { visitName } from '../course/visits';
import classes from './brokenday.module.css';
import type { WithoutPlace } from './queries';
import { needWords } from './words';

interface Props {
  sessions: WithoutPlace[];
  nameOf: (patientId: string) => string;
}

/** Sessions for which nothing was found, and why. */
export function NoPlaces({ sessions, nameOf }: Props) {
  const { zone } = useClinic();
  return (
    <ul className={classes.list} aria-label="Sessions without a place">
      {sessions.map(({ sessionId, patientId, part, number, ofSessions, from, need, reasons }) => (
        <li key={sessionId} className={classes.hit}>
          <Link to="/patients/$patientId" params={{ patientId }} className={classes.who}>
            {nameOf(patientId)}
          </Link>
          <span className={classes.figures}>{dayTimeOf(from.startsAt, zone)}</span>
          <span className={classes.quiet}>
            {visitName({ part, number, ofSessions })} · {needWords(need)}
          </span>
          <span className={classes.why}>{reasons.join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}
