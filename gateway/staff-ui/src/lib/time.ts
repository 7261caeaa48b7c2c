import { serverNow } from '../api/clock';

/** Instants arrive as UTC ISO strings; people read them in the clinic's zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
  formatters.set(key, made);
  return made;
}

const clean = (text: string) => text.replaceAll(',', '');

export const timeOf = (instant: string | number | Date, zone: string) =>
  formatter(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));

export const dayOf = (instant: string | number | Date, zone: string) =>
  clean(formatter(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(instant)));

export const longDayOf = (instant: string | number | Date, zone: string) =>
  clean(formatter(zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(instant)));

export const dateOf = (instant: string | number | Date, zone: string) =>
  formatter(zone, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(instant));

/** "Tue 24 Nov, 10:42"; of another year than the clinic has now with the year: records are kept for many. */
export function dayTimeOf(instant: string | number | Date, zone: string, now: number = serverNow()): string {
  const year = localDateOf(instant, zone).slice(0, 4);
  const other = year !== localDateOf(now, zone).slice(0, 4);
  return `${dayOf(instant, zone)}${other ? ` ${year}` : ''}, ${timeOf(instant, zone)}`;
}

/** The local date (YYYY-MM-DD) of an instant in a zone. */
export function localDateOf(instant: string | number | Date, zone: string): string {
  const parts = formatter(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A calendar date (YYYY-MM-DD) in words; it has no zone of its own. */
export const plainDate = (date: string) => dateOf(`${date}T12:00:00Z`, 'UTC');

export const plainDay = (date: string) => longDayOf(`${date}T12:00:00Z`, 'UTC');

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Monday of the week that holds the date. */
export function mondayOf(date: string): string {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return addDays(date, -((weekday + 6) % 7));
}

/** The instant at which a zone's wall clock shows the given date and time; in a spring gap, the instant after it. */
export function instantOf(date: string, time: string, zone: string): string {
  const wall = Date.parse(`${date}T${time}:00Z`);
  let guess = wall;
  for (let pass = 0; pass < 2; pass += 1) guess += wall - wallClock(guess, zone);
  return new Date(guess).toISOString();
}

function wallClock(instant: number, zone: string): number {
  return Date.parse(`${localDateOf(instant, zone)}T${timeOf(instant, zone)}:00Z`) + (instant % 60_000);
}

const MINUTE = 60_000;

/**
 * "in 12 min", "3 h ago", "in 4 days": the distance a person plans by. Less than a minute either way is now: a page that
 * renews its clock each minute would put news of this one into the future.
 */
export function relative(instant: string | number | Date, now: number): string {
  const distance = new Date(instant).getTime() - now;
  if (Math.abs(distance) < MINUTE) return 'now';
  const minutes = Math.round(distance / MINUTE);
  const words = spell(Math.abs(minutes));
  return minutes > 0 ? `in ${words}` : `${words} ago`;
}

function spell(minutes: number): string {
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  if (hours < 36) return `${hours} h`;
  return `${Math.round(hours / 24)} days`;
}

/** Minutes and seconds of a span, "7:40"; never negative. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A span as one reads a clock at a glance: "7:40" under an hour, "3 h 05 min" under two days, then days. */
export function span(milliseconds: number): string {
  const minutes = Math.floor(Math.max(0, milliseconds) / MINUTE);
  if (minutes < 60) return countdown(milliseconds);
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${Math.floor(hours / 24)} days`;
}

/** Full years between a date of birth and today's local date. */
export function ageOn(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}
