import { describe, expect, it } from 'vitest';
import type { Survival } from './queries';
import { bandPath, corners, daysInWords, medianWords, percentAt, stepPath } from './survival';

const survival: Survival = {
  courses: 4,
  events: 2,
  medianDays: 20,
  medianInterval: { low: 5 },
  atRisk: [{ day: 0, courses: 4 }],
  steps: [
    { day: 5, atRisk: 4, events: 1, censored: 0, percent: 75, low: 12.8, high: 96.1 },
    { day: 9, atRisk: 3, events: 0, censored: 1, percent: 75, low: 12.8, high: 96.1 },
    { day: 20, atRisk: 2, events: 2, censored: 0, percent: 0 },
  ],
};

describe('the corners of a curve', () => {
  it('are at the start and wherever something happened', () => {
    expect(corners(survival, false)).toEqual([
      { day: 0, percent: 100, low: 100, high: 100 },
      { day: 5, percent: 75, low: 12.8, high: 96.1 },
      { day: 20, percent: 0, low: 0, high: 0 },
    ]);
  });

  it('of a rising curve are turned, interval and all', () => {
    const [start, first] = corners(survival, true);
    expect(start).toEqual({ day: 0, percent: 0, low: 0, high: 0 });
    expect(first?.percent).toBe(25);
    expect(first?.low).toBeCloseTo(3.9);
    expect(first?.high).toBeCloseTo(87.2);
  });

  it('say the share of any day', () => {
    const line = corners(survival, false);
    expect([0, 4, 5, 19, 20, 99].map((day) => percentAt(line, day))).toEqual([100, 100, 75, 75, 0, 0]);
  });
});

describe('a line of steps', () => {
  it('goes on level and then up or down', () => {
    expect(
      stepPath(
        [
          [0, 10],
          [5, 20],
        ],
        9,
      ),
    ).toBe('M0 10H5V20H9');
    expect(stepPath([], 9)).toBe('');
  });

  it('has a band around it that is closed', () => {
    const band = bandPath(
      [
        { x: 0, low: 10, high: 10 },
        { x: 5, low: 30, high: 20 },
      ],
      9,
    );
    expect(band).toBe('M0 10H5V20H9V30H5V10H0Z');
  });
});

describe('a time in words', () => {
  it.each([
    [1, '1 day'],
    [13, '13 days'],
    [14, '2 weeks'],
    [38, '5 weeks 3 days'],
  ])('%i days are %s', (days, words) => {
    expect(daysInWords(days)).toBe(words);
  });

  it('says half only where it came to half', () => {
    expect(medianWords(survival, 'responded')).toBe(
      '2 of 4 responded; the curve comes to half by 2 weeks 6 days, 95 % from 5 days on',
    );
    expect(medianWords({ ...survival, events: 1, medianDays: undefined }, 'relapsed')).toBe(
      '1 of 4 relapsed; the curve does not come to half',
    );
  });
});
