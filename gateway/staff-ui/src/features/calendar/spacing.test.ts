import { describe, expect, it } from 'vitest';
import { allows, type SpacingRules } from './spacing';

const rules: SpacingRules = { minHoursBetween: 48, maxDaysBetween: 5, maxInSevenDays: 3, withinDays: 28 };
const first = { number: 1, at: '2026-01-05T08:00' };
const third = { number: 3, at: '2026-01-09T08:00' };
const second = (at: string) => ({ number: 2, at });

describe('where a session may be dropped', () => {
  it('is 48 hours from its neighbours on the wall clock, and not a minute less', () => {
    expect(allows(rules, [first], second('2026-01-07T08:00'))).toBe(true);
    expect(allows(rules, [first], second('2026-01-07T07:45'))).toBe(false);
    expect(allows(rules, [first, third], second('2026-01-07T08:00'))).toBe(true);
    expect(allows(rules, [first, third], second('2026-01-07T08:15'))).toBe(false);
  });

  it('is between its neighbours', () => {
    expect(allows(rules, [first, third], second('2026-01-12T08:00'))).toBe(false);
    expect(allows(rules, [first], second('2026-01-03T08:00'))).toBe(false);
  });

  it('is at most so many days after the one before, unless one between them was cancelled', () => {
    expect(allows(rules, [first], second('2026-01-10T18:00'))).toBe(true);
    expect(allows(rules, [first], second('2026-01-11T08:00'))).toBe(false);
    expect(allows(rules, [first], { number: 3, at: '2026-01-11T08:00' })).toBe(true);
  });

  it('is not measured by a break that the course had before it', () => {
    const afterTheBreak = second('2026-02-16T08:00');
    const last = { number: 3, at: '2026-02-20T08:00' };
    expect(allows(rules, [first, last], afterTheBreak)).toBe(false);
    expect(allows(rules, [first, last], second('2026-02-17T08:00'), afterTheBreak.at)).toBe(true);
    expect(allows(rules, [first, last], second('2026-02-19T08:00'), afterTheBreak.at)).toBe(false);
    expect(allows(rules, [first], second('2026-01-11T08:00'), '2026-01-08T08:00')).toBe(false);
  });

  it('is not the fourth within seven days', () => {
    const others = [first, second('2026-01-07T08:00'), third];
    expect(allows(rules, others, { number: 4, at: '2026-01-11T08:00' })).toBe(false);
    expect(allows(rules, others, { number: 4, at: '2026-01-12T08:00' })).toBe(true);
  });

  it('keeps the whole series short enough', () => {
    const late = { number: 6, at: '2026-02-01T08:00' };
    expect(allows(rules, [{ number: 5, at: '2026-01-30T08:00' }, late], { number: 1, at: '2026-01-04T08:00' })).toBe(
      true,
    );
    expect(allows(rules, [{ number: 5, at: '2026-01-30T08:00' }, late], { number: 1, at: '2026-01-03T08:00' })).toBe(
      false,
    );
  });
});
