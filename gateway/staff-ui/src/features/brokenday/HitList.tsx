import { Link } from '@tanstack/react-router';
import { useChairNames, useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf, timeOf } from '../../lib/time';
import { visitName } from '../course/visits';
import classes from './brokenday.module.css';
import type { HitSession, Outage } from './queries';
import { whatIsOut } from './words';

interface Props {
  hits: HitSession[];
  outages: Outage[];
  nameOf: (patientId: string) => string;
}

/** Who cannot come as planned, and because of what. */
export function HitList({ hits, outages, nameOf }: Props) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const chairName = useChairNames();
  const because = (ids: string[]) =>
    outages
      .filter(({ outageId }) => ids.includes(outageId))
      .map((outage) => whatIsOut(outage, staffName, chairName))
      .join(', ');
  return (
    <ul className={classes.list} aria-label="Sessions that are hit">
      {hits.map(({ sessionId, patientId, part, number, ofSessions, at, outageIds }) => (
        <li key={sessionId} className={classes.hit}>
          <Link to="/patients/$patientId" params={{ patientId }} className={classes.who}>
            {nameOf(patientId)}
          </Link>
          <span className={classes.figures}>
            {dayTimeOf(at.startsAt, zone)} to {timeOf(at.endsAt, zone)}
          </span>
          <span className={classes.quiet}>
            {visitName({ part, number, ofSessions })}, {chairName(at.chairId)},{' '}
            {staffName(at.nurseId ?? at.therapistId)} · {because(outageIds)}
          </span>
        </li>
      ))}
    </ul>
  );
}
