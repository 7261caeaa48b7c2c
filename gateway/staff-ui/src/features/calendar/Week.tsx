import { Link } from '@tanstack/react-router';
import { type DragEvent, useState } from 'react';
import { addDays, dayOf, instantOf, localDateOf, timeOf } from '../../lib/time';
import classes from './calendar.module.css';
import type { Shown } from './Day';
import { type Line, type Part, partsOf } from './lines';
import type { Visit } from './queries';
import { linesOut } from './shades';
import { isOff, seriesOf, withAnswer } from './words';

/** A row a chair, room or person, a column a day; a session dropped on another day keeps its time of day. */
export function Week(shown: Shown & { from: string; today: string }) {
  const { by, lines, from, today } = shown;
  const dates = Array.from({ length: 7 }, (_, index) => addDays(from, index));
  const [part, setPart] = useState<Part>('chairId');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section className={classes.weekScroll} aria-label="Sessions of the week" tabIndex={0}>
      <table className={classes.week}>
        <thead>
          <tr>
            <th scope="col">{by === 'staff' ? 'Who' : by === 'room' ? 'Room' : 'Chair'}</th>
            {dates.map((date) => (
              <th scope="col" key={date} data-today={date === today || undefined}>
                <Link to="/calendar" search={{ view: 'day', date, by }}>
                  {dayOf(`${date}T12:00:00Z`, 'UTC')}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.name}</th>
              {dates.map((date) => (
                <Cell key={date} line={line} date={date} shown={shown} today={today} part={part} setPart={setPart} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  line: Line;
  date: string;
  today: string;
  shown: Shown;
  /** What of the dragged session the line it came from stands for. */
  part: Part;
  setPart: (part: Part) => void;
}

function Cell({ line, date, today, shown, part, setPart }: CellProps) {
  const { by, sessions, zone, dragged, outages } = shown;
  const time = dragged && timeOf(dragged.startsAt, zone);
  const here = sessions
    .flatMap((session) => partsOf(by, session).map(([of, lineId]) => ({ session, of, lineId })))
    .filter(({ session, lineId }) => lineId === line.id && localDateOf(session.startsAt, zone) === date)
    .sort((one, other) => one.session.startsAt.localeCompare(other.session.startsAt));
  const midnight = Date.parse(instantOf(date, '00:00', zone));
  const next = Date.parse(instantOf(addDays(date, 1), '00:00', zone));
  const out = outages.filter(
    (outage) =>
      Date.parse(outage.from) < next && midnight < Date.parse(outage.to) && linesOut(outage, by, [line]).length > 0,
  );
  const allow = (event: DragEvent) => {
    if (dragged) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (!dragged || !time) return;
    const sameLine = partsOf(by, dragged).some(([of, lineId]) => of === part && lineId === line.id);
    shown.drop({ session: dragged, date, time, part, lineId: sameLine ? undefined : line.id });
    shown.drag(null);
  };
  return (
    <td
      data-today={date === today || undefined}
      data-too-close={(time && !shown.may(`${date}T${time}`)) || undefined}
      data-out={out.length > 0 || undefined}
      onDragOver={allow}
      onDrop={drop}
    >
      {out.map(({ outageId, from, to }) => (
        <span key={outageId} className={classes.outWord}>
          {Date.parse(from) <= midnight && next <= Date.parse(to)
            ? 'Out all day'
            : `Out ${timeIn(from, midnight, zone)}–${timeIn(to, next - 1, zone)}`}
        </span>
      ))}
      {here.map(({ session, of }) => (
        <Slot key={session.sessionId + of} session={session} shown={shown} take={() => setPart(of)} />
      ))}
    </td>
  );
}

/** The time of an end of an outage on this day; its edge when the end is on another. */
function timeIn(instant: string, edge: number, zone: string): string {
  const sameDay = localDateOf(instant, zone) === localDateOf(edge, zone);
  return timeOf(sameDay ? instant : edge, zone);
}

interface SlotProps {
  session: Visit;
  shown: Shown;
  take: () => void;
}

function Slot({ session, shown, take }: SlotProps) {
  const { zone } = shown;
  const names = [
    classes.slot,
    classes[session.part === 'DOSE' ? `route${session.route}` : 'talk'],
    isOff(session) ? classes.faded : '',
  ];
  return (
    <button
      type="button"
      className={names.join(' ')}
      onClick={() => shown.open(session.sessionId)}
      draggable={shown.mayMove && session.status === 'BOOKED'}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', session.sessionId);
        take();
        shown.drag(session.sessionId);
      }}
      onDragEnd={() => shown.drag(null)}
    >
      <span className={classes.eventTime}>
        {timeOf(session.startsAt, zone)}–{timeOf(session.endsAt, zone)}
      </span>
      <span className={classes.eventTitle}>{shown.nameOf(session.patientId)}</span>
      <span className={classes.eventDetail}>{withAnswer(seriesOf(session), shown.answerOf(session.sessionId))}</span>
    </button>
  );
}
