import { useChairNames, useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayOf, timeOf } from '../../lib/time';
import classes from './course.module.css';
import type { Series } from './queries';

interface Props {
  index: number;
  series: Series;
  chosen: boolean;
  choose: () => void;
}

/** One series of slots that keeps every rule, and what speaks for it. */
export function Proposal({ index, series, chosen, choose }: Props) {
  const { zone } = useClinic();
  const chairName = useChairNames();
  const staffName = useStaffNames();
  const nurses = [...new Set(series.slots.map(({ nurseId }) => staffName(nurseId)))];
  return (
    <label className={classes.proposal} data-on={chosen || undefined}>
      <span className={classes.proposalHead}>
        <input type="radio" name="proposal" checked={chosen} onChange={choose} />
        Proposal {index + 1}
        <small>with {nurses.join(', ')}</small>
      </span>
      <ol className={classes.slots}>
        {series.slots.map((slot) => (
          <li key={slot.startsAt}>
            <b>{dayOf(slot.startsAt, zone)}</b>
            {timeOf(slot.startsAt, zone)} to {timeOf(slot.endsAt, zone)}
            <small>{chairName(slot.chairId)}</small>
          </li>
        ))}
      </ol>
      {series.reasons.length > 0 && (
        <ul className={classes.reasons}>
          {series.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </label>
  );
}
