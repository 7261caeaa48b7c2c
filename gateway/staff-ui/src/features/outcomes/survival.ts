import type { Survival } from './queries';

export interface Corner {
  day: number;
  percent: number;
  low: number;
  high: number;
}

/**
 * Where the line turns, from day 0 on. A curve that `rises` shows to whom it has happened, the other to whom it has not. Where
 * an interval is not defined, before the first event and once nobody is left, it is as wide as the line.
 */
export function corners({ steps }: Survival, rises: boolean): Corner[] {
  const turned = (percent: number) => (rises ? 100 - percent : percent);
  const found: Corner[] = [{ day: 0, percent: turned(100), low: turned(100), high: turned(100) }];
  for (const { day, events, percent, low, high } of steps) {
    if (events === 0) continue;
    const at = turned(Number(percent));
    const ends = [low, high].map((end) => (end == null ? at : turned(Number(end))));
    found.push({ day, percent: at, low: Math.min(...ends), high: Math.max(...ends) });
  }
  return found;
}

/** The share on a day: that of the last corner up to it. */
export const percentAt = (line: Corner[], day: number): number =>
  line.findLast((corner) => corner.day <= day)?.percent ?? line[0]?.percent ?? 0;

/** The path of a line of steps through these points, up to `until`. */
export function stepPath(points: [x: number, y: number][], until: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return `M${first[0]} ${first[1]}${rest.map(([x, y]) => `H${x}V${y}`).join('')}H${until}`;
}

/** The area between two lines of steps. */
export function bandPath(line: { x: number; low: number; high: number }[], until: number): string {
  const first = line[0];
  if (!first) return '';
  const there = stepPath(
    line.map(({ x, high }) => [x, high]),
    until,
  );
  const back = line.toReversed().map(({ x, low }) => `V${low}H${x}`);
  return `${there}${back.join('')}Z`;
}

/** "5 weeks 3 days": as people say a number of days. */
export function daysInWords(days: number): string {
  if (days < 14) return `${days} ${days === 1 ? 'day' : 'days'}`;
  const weeks = Math.floor(days / 7);
  const rest = days % 7;
  return `${weeks} weeks${rest ? ` ${rest} ${rest === 1 ? 'day' : 'days'}` : ''}`;
}

/** The median and how sure it is, in words. */
export function medianWords({ medianDays, medianInterval, courses, events }: Survival, happened: string): string {
  const of = `${events} of ${courses} ${happened}`;
  if (medianDays == null) return `${of}; the curve does not come to half`;
  const { low, high } = medianInterval ?? {};
  const known = low == null ? '' : `, 95 % from ${daysInWords(low)} ${high == null ? 'on' : `to ${daysInWords(high)}`}`;
  return `${of}; the curve comes to half by ${daysInWords(medianDays)}${known}`;
}
