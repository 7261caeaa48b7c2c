/** How sessions of a series must lie to each other, as the protocol says it. The server decides; this only shades. */
export interface SpacingRules {
  minHoursBetween: number;
  maxDaysBetween: number;
  maxInSevenDays: number;
  withinDays: number;
}

export interface Start {
  number: number;
  /** On the clinic's wall clock, without a zone. */
  at: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const wall = (at: string) => Date.parse(`${at}Z`);
const day = (at: string) => Math.floor(wall(at) / DAY);

/**
 * Whether the session with this number may start then, as far as the others of its series go. A distance that is too long
 * already where it stands, because the course rested, counts against no time.
 */
export function allows(rules: SpacingRules, others: Start[], session: Start, standing?: string): boolean {
  const at = (start: Start) => (start === session && standing !== undefined ? { ...session, at: standing } : start);
  const series = [...others, session].sort((one, other) => one.number - other.number);
  const here = series.indexOf(session);
  const first = series[0];
  const last = series.at(-1);
  const near = (one: Start | undefined, next: Start | undefined) =>
    !one || !next || neighbours(rules, one, next, standing !== undefined && tooLong(rules, at(one), at(next)));
  return (
    near(series[here - 1], session) &&
    near(session, series[here + 1]) &&
    !crowded(rules, series, here) &&
    (!first || !last || spans(rules, first, last) || (standing !== undefined && !spans(rules, at(first), at(last))))
  );
}

const tooLong = ({ maxDaysBetween }: SpacingRules, one: Start, next: Start) =>
  next.number === one.number + 1 && day(next.at) - day(one.at) > maxDaysBetween;

function neighbours(rules: SpacingRules, one: Start, next: Start, rested: boolean): boolean {
  const apart = wall(next.at) - wall(one.at);
  return apart >= rules.minHoursBetween * HOUR && (rested || !tooLong(rules, one, next));
}

function crowded({ maxInSevenDays }: SpacingRules, series: Start[], here: number): boolean {
  return series.some((last, index) => {
    const first = series[index - maxInSevenDays];
    const includes = index - maxInSevenDays <= here && here <= index;
    return includes && first !== undefined && day(last.at) - day(first.at) < 7;
  });
}

const spans = ({ withinDays }: SpacingRules, first: Start, last: Start) => day(last.at) - day(first.at) <= withinDays;
