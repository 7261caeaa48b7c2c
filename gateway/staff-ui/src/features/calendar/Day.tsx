import { useMemo } from 'react';
import { localDateOf, timeOf } from '../../lib/time';
import { Empty } from '../../ui/Answer';
import { Grid, type GridEvent } from './Grid';
import type { BookedSession } from './queries';
import { isOff, seriesOf } from './words';

export interface Shown {
  chairs: { chairId: string; name: string }[];
  openingHours: { weekday: string; from: string; to: string }[];
  sessions: BookedSession[];
  zone: string;
  nameOf: (patientId: string) => string;
  open: (sessionId: string) => void;
}

const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

export function Day({ chairs, openingHours, sessions, zone, nameOf, open, date }: Shown & { date: string }) {
  const columns = useMemo(() => chairs.map(({ chairId, name }) => ({ id: chairId, name })), [chairs]);
  const events = sessions.map((session) =>
    eventOf(session, nameOf(session.patientId), zone, nameOfChair(chairs, session.chairId)),
  );
  const weekday = weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()];
  const today = openingHours.filter((hours) => hours.weekday === weekday);
  const closed = today.length === 0;
  if (closed && events.length === 0) return <Empty>The clinic is closed on this day.</Empty>;
  return (
    <>
      {events.length === 0 && <Empty>Nothing is booked on this day.</Empty>}
      <Grid days={1} from={date} hours={hoursOf(today, events)} columns={columns} events={events} open={open} />
    </>
  );
}

function hoursOf(open: { from: string; to: string }[], events: GridEvent[]): [string, string] {
  const starts = [...open.map(({ from }) => from), ...events.map(({ start }) => start.slice(11))];
  const ends = [...open.map(({ to }) => to), ...events.map(({ end }) => end.slice(11))];
  const first = starts.sort()[0] ?? '08:00';
  const last = ends.sort().at(-1) ?? '18:00';
  return [`${first.slice(0, 2)}:00`, last.slice(0, 5)];
}

function nameOfChair(chairs: Shown['chairs'], id: string): string {
  return chairs.find(({ chairId }) => chairId === id)?.name ?? id;
}

function eventOf(session: BookedSession, name: string, zone: string, chairName: string): GridEvent {
  const wall = (instant: string) => `${localDateOf(instant, zone)}T${timeOf(instant, zone)}`;
  const detail = seriesOf(session);
  return {
    id: session.sessionId,
    start: wall(session.startsAt),
    end: wall(session.endsAt),
    columnId: session.chairId,
    title: name,
    detail,
    label: `${timeOf(session.startsAt, zone)}, ${name}, ${detail}, ${chairName}`,
    route: session.route,
    faded: isOff(session),
    marked: false,
  };
}
