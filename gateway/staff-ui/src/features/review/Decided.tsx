import { useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dateOf } from '../../lib/time';
import { Note } from '../../ui/Note';
import type { Screening } from '../intake/queries';

export function Decided({ decision }: { decision: NonNullable<Screening['decision']> }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const eligible = decision.outcome === 'ELIGIBLE';
  return (
    <Note kind={eligible ? 'ok' : 'due'}>
      <b>{eligible ? 'Eligible' : 'Declined'}</b>, decided by {staffName(decision.decidedBy)} on{' '}
      {dateOf(decision.decidedAt, zone)}
      {eligible && `, valid to ${dateOf(decision.validUntil, zone)}`}. {decision.rationale}
      {decision.overrideReason && ` Against a blocking rule because: ${decision.overrideReason}`}
    </Note>
  );
}
