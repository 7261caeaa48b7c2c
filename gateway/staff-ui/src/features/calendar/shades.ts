import { addDays, localDateOf, timeOf } from '../../lib/time';
import type { Outage } from '../brokenday/queries';
import type { By, Line } from './lines';

/** A stretch of time on some lines in which nothing can be. */
export interface Shade {
  id: string;
  start: string;
  end: string;
  lineIds: string[];
  why: 'out' | 'spacing';
}

const wallOf = (instant: string, zone: string) => `${localDateOf(instant, zone)}T${timeOf(instant, zone)}`;

/** The lines that an outage takes away. */
export function linesOut(outage: Outage, by: By, lines: Line[]): string[] {
  if (outage.kind === 'CLINIC') return lines.map(({ id }) => id);
  const meant = outage.kind === 'PERSON' ? by === 'staff' : by !== 'staff';
  return meant ? lines.filter(({ id }) => id === outage.subjectId).map(({ id }) => id) : [];
}

/** Outages as they lie on the day. */
export function outageShades(outages: Outage[], by: By, lines: Line[], date: string, zone: string): Shade[] {
  const midnight = `${date}T00:00`;
  const end = `${addDays(date, 1)}T00:00`;
  return outages.flatMap((outage) => {
    const start = wallOf(outage.from, zone);
    const until = wallOf(outage.to, zone);
    const lineIds = linesOut(outage, by, lines);
    if (lineIds.length === 0 || start >= end || until <= midnight) return [];
    return [
      {
        id: `out-${outage.outageId}`,
        start: start < midnight ? midnight : start,
        end: until > end ? end : until,
        lineIds,
        why: 'out' as const,
      },
    ];
  });
}

const QUARTER = 15;

/** The times of a day at which the dragged session may not start, as stretches. */
export function spacingShades(
  may: (at: string) => boolean,
  date: string,
  [from, to]: [string, string],
  lines: Line[],
): Shade[] {
  const lineIds = lines.map(({ id }) => id);
  const shades: Shade[] = [];
  let start: number | null = null;
  const until = minutes(to);
  for (let minute = minutes(from); minute <= until; minute += QUARTER) {
    const shaded = minute < until && !may(`${date}T${clock(minute)}`);
    if (shaded && start === null) start = minute;
    if (!shaded && start !== null) {
      shades.push({
        id: `spacing-${start}`,
        start: `${date}T${clock(start)}`,
        end: `${date}T${clock(minute)}`,
        lineIds,
        why: 'spacing',
      });
      start = null;
    }
  }
  return shades;
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
