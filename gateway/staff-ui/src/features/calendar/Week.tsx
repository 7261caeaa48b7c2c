import { Link } from '@tanstack/react-router';
import { addDays, dayOf, localDateOf, timeOf } from '../../lib/time';
import classes from './calendar.module.css';
import type { Shown } from './Day';
import type { BookedSession } from './queries';
import { isOff, seriesOf } from './words';

/** A row a chair, a column a day. */
export function Week({ chairs, sessions, zone, nameOf, open, from, today }: Shown & { from: string; today: string }) {
  const dates = Array.from({ length: 7 }, (_, index) => addDays(from, index));
  const at = (chairId: string, date: string) =>
    sessions
      .filter((session) => session.chairId === chairId && localDateOf(session.startsAt, zone) === date)
      .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section className={classes.weekScroll} aria-label="Sessions of the week" tabIndex={0}>
      <table className={classes.week}>
        <thead>
          <tr>
            <th scope="col">Chair</th>
            {dates.map((date) => (
              <th scope="col" key={date} data-today={date === today || undefined}>
                <Link to="/calendar" search={{ view: 'day', date }}>
                  {dayOf(`${date}T12:00:00Z`, 'UTC')}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chairs.map((chair) => (
            <tr key={chair.chairId}>
              <th scope="row">{chair.name}</th>
              {dates.map((date) => (
                <td key={date} data-today={date === today || undefined}>
                  {at(chair.chairId, date).map((session) => (
                    <Slot
                      key={session.sessionId}
                      session={session}
                      zone={zone}
                      name={nameOf(session.patientId)}
                      open={open}
                    />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SlotProps {
  session: BookedSession;
  zone: string;
  name: string;
  open: (sessionId: string) => void;
}

function Slot({ session, zone, name, open }: SlotProps) {
  const names = [classes.slot, classes[`route${session.route}`], isOff(session) ? classes.faded : ''];
  return (
    <button type="button" className={names.join(' ')} onClick={() => open(session.sessionId)}>
      <span className={classes.eventTime}>
        {timeOf(session.startsAt, zone)}–{timeOf(session.endsAt, zone)}
      </span>
      <span className={classes.eventTitle}>{name}</span>
      <span className={classes.eventDetail}>{seriesOf(session)}</span>
    </button>
  );
}
