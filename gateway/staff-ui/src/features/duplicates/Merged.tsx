import { Link } from '@tanstack/react-router';
import { usePatientNames, useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import type { Patient } from '../patients/queries';
import classes from './duplicates.module.css';

/** On a record that has ended: where it lives on. */
export function Ended({ into }: { into: NonNullable<Patient['merging']['into']> }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const nameOf = usePatientNames([into.patientId]);
  return (
    <Note kind="alert">
      <b>This record has ended</b> and lives on in{' '}
      <Link to="/patients/$patientId" params={{ patientId: into.patientId }} className={classes.other}>
        {nameOf(into.patientId)}
      </Link>
      , merged on {dayTimeOf(into.at, zone)} by {staffName(into.by)}. It is kept to be read; write on the other.
    </Note>
  );
}

/** On the record that lives on: which others ended in it, why, and what it took over from them. */
export function Absorbed({ absorbed }: { absorbed: Patient['merging']['absorbed'] }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  if (absorbed.length === 0) return null;
  return (
    <Panel title="Records that live on in this one">
      <ul className={classes.list}>
        {absorbed.map(({ patientId, at, by, reason, took, done }) => (
          <li key={patientId}>
            <span>
              {done ? 'Merged' : 'Being merged'} on {dayTimeOf(at, zone)} by {staffName(by)}: {reason}
              {took.length > 0 && <small>Taken over: {took.join(', ')}.</small>}
            </span>
            <Link to="/patients/$patientId" params={{ patientId }} search={{ ended: true }}>
              Read the ended record
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
