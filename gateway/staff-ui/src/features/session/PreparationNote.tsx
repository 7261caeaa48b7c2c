import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import { Note } from '../../ui/Note';
import type { SessionView } from './queries';

/**
 * A dose waits for the preparation that its protocol wants: said from the booking on, while there is time to hold it. A
 * therapist marks it on the course; the gate hears of that by itself.
 */
export function PreparationNote({ session: { gate, dose, patientId, arrivedAt } }: { session: SessionView }) {
  const therapist = useMay('THERAPIST');
  const check = gate.checks.find(({ check }) => check === 'PREPARATION');
  if (!check || check.verdict === 'GO' || check.override || dose?.started) return null;
  return (
    <Note
      kind={arrivedAt ? 'alert' : 'due'}
      action={
        <Link to="/patients/$patientId" params={{ patientId }} search={{ tab: 'course' }}>
          {therapist ? 'Mark it on the course' : 'Open the course'}
        </Link>
      }
    >
      <b>The gate waits for the preparation.</b> {check.why}. A therapist marks it as held, and the gate is checked
      again; a prescriber may answer for a dose without it.
    </Note>
  );
}
