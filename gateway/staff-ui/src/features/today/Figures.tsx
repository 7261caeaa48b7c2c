import type { ReactNode } from 'react';
import { useChairNames } from '../../api/names';
import { useClinic, useClinicDetails } from '../../app/clinic';
import { timeOf } from '../../lib/time';
import { isHere } from './cards';
import type { Card } from './queries';
import classes from './today.module.css';

/** The day in four numbers. */
export function Figures({ cards }: { cards: Card[] }) {
  const { zone } = useClinic();
  const chairs = useClinicDetails().data?.chairs.length;
  const chairName = useChairNames();
  const real = cards.filter(({ status }) => status !== 'CANCELLED' && status !== 'MISSED');
  const done = real.filter(({ status }) => ['SIGNED', 'DISCHARGED', 'ABORTED'].includes(status)).length;
  const held = cards.filter(({ status }) => status === 'HELD' || status === 'STOPPED').length;
  const due = cards
    .flatMap(({ chair, slot }) => (chair?.nextVitalsDue ? [{ at: chair.nextVitalsDue, chairId: slot.chairId }] : []))
    .sort((one, other) => one.at.localeCompare(other.at))[0];
  return (
    <div className={classes.strip}>
      <Figure value={real.length} name={`sessions, ${done} done`} />
      <Figure
        value={chairs ? `${cards.filter(isHere).length} of ${chairs}` : cards.filter(isHere).length}
        name="chairs in use"
      />
      <Figure value={held} name="held or stopped at the gate" tone={held > 0 ? 'due' : undefined} />
      <Figure
        value={due ? timeOf(due.at, zone) : '–'}
        name={due ? `next vitals due, ${chairName(due.chairId).toLowerCase()}` : 'no vitals due'}
      />
    </div>
  );
}

function Figure({ value, name, tone }: { value: ReactNode; name: string; tone?: 'due' }) {
  return (
    <div className={classes.figure} data-tone={tone}>
      <b>{value}</b>
      <span>{name}</span>
    </div>
  );
}
