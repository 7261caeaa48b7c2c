import { useChairNames, useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { dayOf, timeOf } from '../../lib/time';
import classes from './course.module.css';
import { inOrder } from './places';
import type { Series } from './queries';

interface Props {
  index: number;
  series: Series;
  chosen: boolean;
  choose: () => void;
  /** What it is one of, for a page with several lists. */
  name?: string;
}

/** One series of slots that keeps every rule, and what speaks for it. */
export function Proposal({ index, series, chosen, choose, name = 'proposal' }: Props) {
  const { zone } = useClinic();
  const chairName = useChairNames();
  const staffName = useStaffNames();
  const people = [
    ...new Set(
      [...series.slots, ...series.conversations.map(({ slot }) => slot)].map(
        (slot) => slot.nurseId ?? slot.therapistId,
      ),
    ),
  ].flatMap((id) => (id ? [staffName(id)] : []));
  return (
    <label className={classes.proposal} data-on={chosen || undefined}>
      <span className={classes.proposalHead}>
        <input type="radio" name={name} checked={chosen} onChange={choose} />
        Proposal {index + 1}
        <small>with {people.join(', ')}</small>
      </span>
      <ol className={classes.slots}>
        {inOrder(series).map(({ slot, conversation }) => (
          <li key={slot.startsAt} data-talk={conversation ? true : undefined}>
            <b>{dayOf(slot.startsAt, zone)}</b>
            {timeOf(slot.startsAt, zone)} to {timeOf(slot.endsAt, zone)}
            <small>
              {conversation ? `${sentence(conversation)}, ` : ''}
              {chairName(slot.chairId)}
            </small>
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
