import { useNow } from '../../api/clock';
import { useClinic } from '../../app/clinic';
import { timeOf } from '../../lib/time';
import { Icon } from '../../ui/Icon';
import type { SessionStatus, SessionView } from './queries';
import classes from './session.module.css';

const order: SessionStatus[][] = [
  ['BOOKED'],
  ['ARRIVED', 'HELD', 'STOPPED', 'READY'],
  ['DOSING'],
  ['RECOVERY'],
  ['DISCHARGED'],
  ['SIGNED'],
];

/** Where in the visit this is. */
export function Steps({ session }: { session: SessionView }) {
  const { zone } = useClinic();
  const now = useNow('second');
  const here = order.findIndex((states) => states.includes(session.status));
  const { checks } = session.gate;
  const passed = checks.filter(({ verdict, override }) => verdict === 'GO' || override).length;
  const dose = session.dose?.given;
  const names = [
    session.arrivedAt ? `Arrived ${timeOf(session.arrivedAt, zone)}` : 'Arrive',
    session.arrivedAt ? `Gate ${passed} of ${checks.length}` : 'Gate',
    dose ? doseStep(session, now) : 'Dose',
    'Recovery',
    session.discharge.dischargedAt ? `Home ${timeOf(session.discharge.dischargedAt, zone)}` : 'Discharge',
    session.note ? `Signed ${timeOf(session.note.signedAt, zone)}` : 'Sign',
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the steps are scrolled by keyboard
    <ol className={classes.steps} aria-label="Steps of the visit" tabIndex={0}>
      {names.map((name, index) => {
        const state = index < here || session.status === 'SIGNED' ? 'done' : index === here ? 'now' : 'ahead';
        return (
          <li key={order[index]?.[0]} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            {state === 'done' && <Icon name="check" size={12} />}
            {name}
          </li>
        );
      })}
    </ol>
  );
}

function doseStep(session: SessionView, now: number): string {
  const minutes = session.dose?.minutes;
  const given = session.dose?.given;
  if (!given || !minutes || given.endedAt) return 'Dose';
  const passed = Math.max(0, Math.floor((now - Date.parse(given.startedAt)) / 60_000));
  return `Dose ${Math.min(passed, minutes)} of ${minutes} min`;
}
