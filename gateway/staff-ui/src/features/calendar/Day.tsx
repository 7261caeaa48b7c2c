import { useMemo } from 'react';
import { localDateOf, timeOf } from '../../lib/time';
import { Empty } from '../../ui/Answer';
import type { Outage } from '../brokenday/queries';
import type { AnswerKind } from './answers';
import { Grid, type GridDrop, type GridEvent } from './Grid';
import { type By, type Line, type Part, partsOf } from './lines';
import type { Visit } from './queries';
import { outageShades, spacingShades } from './shades';
import { isOff, seriesOf, withAnswer } from './words';

/** A session that was dropped: at another wall-clock time, or for another chair or person. */
export interface Drop {
  session: Visit;
  date: string;
  time: string;
  part?: Part;
  lineId?: string;
}

export interface Shown {
  by: By;
  lines: Line[];
  openingHours: { weekday: string; from: string; to: string }[];
  sessions: Visit[];
  outages: Outage[];
  zone: string;
  mayMove: boolean;
  nameOf: (patientId: string) => string;
  answerOf: (sessionId: string) => AnswerKind | undefined;
  open: (sessionId: string) => void;
  /** What is being dragged, and whether its series lets it start then. */
  dragged: Visit | undefined;
  drag: (sessionId: string | null) => void;
  may: (at: string) => boolean;
  drop: (drop: Drop) => void;
}

const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** A column a chair, room or person, from opening to closing. */
export function Day(shown: Shown & { date: string }) {
  const { by, lines, openingHours, sessions, outages, zone, date, dragged, may } = shown;
  const events = sessions.flatMap((session) => eventsOf(session, shown));
  const weekday = weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()];
  const today = openingHours.filter((hours) => hours.weekday === weekday);
  const hours = hoursOf(today, events);
  const [opens, closes] = hours;
  const shades = useMemo(
    () => [
      ...outageShades(outages, by, lines, date, zone),
      ...(dragged ? spacingShades(may, date, [opens, closes], lines) : []),
    ],
    [outages, by, lines, date, zone, dragged, may, opens, closes],
  );
  if (today.length === 0 && events.length === 0) return <Empty>The clinic is closed on this day.</Empty>;
  const drop = ({ id, start, columnId }: GridDrop) => {
    const [sessionId, part] = id.split('|');
    const session = sessions.find((one) => one.sessionId === sessionId);
    if (!session) return;
    shown.drop({ session, date: start.slice(0, 10), time: start.slice(11), part: part as Part, lineId: columnId });
  };
  return (
    <>
      {events.length === 0 && <Empty>Nothing is booked on this day.</Empty>}
      <Grid
        from={date}
        hours={hours}
        columns={lines}
        events={events}
        shades={shades}
        open={(id) => shown.open(id.split('|')[0] ?? id)}
        drag={(id) => shown.drag(id?.split('|')[0] ?? null)}
        drop={drop}
      />
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

function eventsOf(session: Visit, { by, lines, zone, nameOf, answerOf, mayMove }: Shown): GridEvent[] {
  const name = nameOf(session.patientId);
  const detail = withAnswer(seriesOf(session), answerOf(session.sessionId));
  const wall = (instant: string) => `${localDateOf(instant, zone)}T${timeOf(instant, zone)}`;
  return partsOf(by, session).flatMap(([part, lineId]) => {
    const column = lines.find(({ id }) => id === lineId);
    if (!column) return [];
    return [
      {
        id: `${session.sessionId}|${part}`,
        start: wall(session.startsAt),
        end: wall(session.endsAt),
        columnId: lineId,
        title: name,
        detail,
        label: `${timeOf(session.startsAt, zone)}, ${name}, ${detail}, ${column.name}`,
        look: session.part === 'DOSE' ? `route${session.route}` : 'talk',
        faded: isOff(session),
        movable: mayMove && session.status === 'BOOKED',
      },
    ];
  });
}
