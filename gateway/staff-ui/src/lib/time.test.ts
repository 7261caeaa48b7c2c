import { describe, expect, it } from 'vitest';
import {
  addDays,
  ageOn,
  countdown,
  dayTimeOf,
  instantOf,
  localDateOf,
  mondayOf,
  plainDate,
  relative,
  span,
  timeOf,
} from './time';

const NEW_YORK = 'America/New_York';

describe("the clinic's zone", () => {
  it('decides the hour and the day', () => {
    expect(timeOf('2026-11-24T04:30:00Z', NEW_YORK)).toBe('23:30');
    expect(localDateOf('2026-11-24T04:30:00Z', NEW_YORK)).toBe('2026-11-23');
    const inNovember = Date.parse('2026-11-20T12:00:00Z');
    expect(dayTimeOf('2026-11-24T15:42:00Z', NEW_YORK, inNovember)).toBe('Tue 24 Nov, 10:42');
  });

  it('names the year where it is not the one that the clinic is in', () => {
    const onNewYearsEve = Date.parse('2027-01-01T04:00:00Z');
    expect(dayTimeOf('2026-11-24T15:42:00Z', NEW_YORK, onNewYearsEve)).toBe('Tue 24 Nov, 10:42');
    expect(dayTimeOf('2027-01-04T15:00:00Z', NEW_YORK, onNewYearsEve)).toBe('Mon 4 Jan 2027, 10:00');
    expect(dayTimeOf('2024-02-29T15:00:00Z', NEW_YORK, onNewYearsEve)).toBe('Thu 29 Feb 2024, 10:00');
  });

  it('says midnight as 00:00', () => {
    expect(timeOf('2026-11-24T05:00:00Z', NEW_YORK)).toBe('00:00');
  });

  it.each([
    ['2026-07-01', '09:00', '2026-07-01T13:00:00.000Z'],
    ['2026-12-01', '09:00', '2026-12-01T14:00:00.000Z'],
    ['2026-11-01', '09:00', '2026-11-01T14:00:00.000Z'],
    ['2026-03-08', '09:00', '2026-03-08T13:00:00.000Z'],
  ])('turns %s %s into an instant, across daylight saving', (date, time, instant) => {
    expect(instantOf(date, time, NEW_YORK)).toBe(instant);
  });
});

describe('a calendar date', () => {
  it('has no zone', () => {
    expect(plainDate('1990-01-31')).toBe('31 Jan 1990');
  });

  it('moves over the end of a month and a leap day', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
  });

  it('knows its Monday, also on a Sunday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });

  it('gives the age, which grows on the birthday', () => {
    expect(ageOn('1990-11-24', '2026-11-23')).toBe(35);
    expect(ageOn('1990-11-24', '2026-11-24')).toBe(36);
  });
});

describe('a distance in time', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  const after = (minutes: number) => new Date(now + minutes * 60_000).toISOString();

  it.each([
    [0, 'now'],
    [59 / 60, 'now'],
    [-59 / 60, 'now'],
    [1, 'in 1 min'],
    [12, 'in 12 min'],
    [-1, '1 min ago'],
    [89, 'in 89 min'],
    [90, 'in 2 h'],
    [35 * 60, 'in 35 h'],
    [72 * 60, 'in 3 days'],
  ])('of %d minutes is said as "%s"', (minutes, said) => {
    expect(relative(after(minutes), now)).toBe(said);
  });

  it('counts down to nought and stays there', () => {
    expect(countdown(460_000)).toBe('7:40');
    expect(countdown(-1)).toBe('0:00');
  });
});

describe('a span', () => {
  it.each([
    [-1, '0:00'],
    [59_000, '0:59'],
    [59 * 60_000 + 59_000, '59:59'],
    [60 * 60_000, '1 h 00 min'],
    [4 * 3_600_000 - 60_000, '3 h 59 min'],
    [48 * 3_600_000, '2 days'],
  ])('of %i ms is read as %s', (milliseconds, said) => {
    expect(span(milliseconds)).toBe(said);
  });
});
