import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Outage } from './queries';
import { needWords, spanOf, whatIsOut } from './words';

const outage = (kind: Outage['kind'], subjectId?: string) => ({ kind, subjectId }) as Outage;

beforeAll(() => vi.useFakeTimers({ now: Date.parse('2026-01-05T12:00:00Z') }));
afterAll(() => vi.useRealTimers());

describe('an outage in words', () => {
  it('says who or what is out', () => {
    const staff = () => 'Maya Okafor';
    const chair = () => 'Chair 2';
    expect(whatIsOut(outage('PERSON', 'staff-nurse'), staff, chair)).toBe('Maya Okafor is out');
    expect(whatIsOut(outage('CHAIR', 'chair-2'), staff, chair)).toBe('Chair 2 is out of order');
    expect(whatIsOut(outage('CLINIC'), staff, chair)).toBe('The clinic is closed');
  });

  it('names the day once, also when it lasts until midnight', () => {
    const newYork = 'America/New_York';
    expect(spanOf('2026-01-05T13:00:00Z', '2026-01-05T17:00:00Z', newYork)).toBe('Mon 5 Jan, 08:00 to 12:00');
    expect(spanOf('2026-01-05T13:00:00Z', '2026-01-06T05:00:00Z', newYork)).toBe('Mon 5 Jan, 08:00 to 00:00');
    expect(spanOf('2026-01-05T05:00:00Z', '2026-01-06T05:00:00Z', newYork)).toBe('Mon 5 Jan, all day');
    expect(spanOf('2026-01-05T05:00:00Z', '2026-01-07T05:00:00Z', newYork)).toBe('Mon 5 Jan to Tue 6 Jan');
    expect(spanOf('2026-01-05T13:00:00Z', '2026-01-06T17:00:00Z', newYork)).toBe(
      'Mon 5 Jan, 08:00 to Tue 6 Jan, 12:00',
    );
  });
});

describe('a need in words', () => {
  it('names what makes it greater', () => {
    expect(needWords({ induction: true, daysPastWindow: 0, riskFlagged: false })).toBe('Induction');
    expect(needWords({ induction: false, daysPastWindow: 1, riskFlagged: true })).toBe(
      'After the induction, 1 day past the window, risk open',
    );
  });
});
