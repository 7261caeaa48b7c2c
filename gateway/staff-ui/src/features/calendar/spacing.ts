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

/** Whether the session with this number may start then, as far as the others of its series go. */
export function allows(rules: SpacingRules, others: Start[], session: Start): boolean {
  const series = [...others, session].sort((one, other) => one.number - other.number);
  const here = series.indexOf(session);
  return (
    neighbours(rules, series[here - 1], session) &&
    neighbours(rules, session, series[here + 1]) &&
    !crowded(rules, series, here) &&
    spans(rules, series)
  );
}

function neighbours(rules: SpacingRules, one: Start | undefined, next: Start | undefined): boolean {
  if (!one || !next) return true;
  const apart = wall(next.at) - wall(one.at);
  const tooLong = next.number === one.number + 1 && day(next.at) - day(one.at) > rules.maxDaysBetween;
  return apart >= rules.minHoursBetween * HOUR && !tooLong;
}

function crowded({ maxInSevenDays }: SpacingRules, series: Start[], here: number): boolean {
  return series.some((last, index) => {
    const first = series[index - maxInSevenDays];
    const includes = index - maxInSevenDays <= here && here <= index;
    return includes && first !== undefined && day(last.at) - day(first.at) < 7;
  });
}

function spans({ withinDays }: SpacingRules, series: Start[]): boolean {
  const first = series[0];
  const last = series.at(-1);
  return !first || !last || day(last.at) - day(first.at) <= withinDays;
}
