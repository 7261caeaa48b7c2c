import { describe, expect, it } from 'vitest';
import { parseVitals, vitalsInWords } from './vitals';

const why = (typed: string) => {
  const read = parseVitals(typed);
  return read.ok ? 'accepted' : read.why;
};

describe('a set of vitals, typed', () => {
  it('is read as pressure, pulse and oxygen', () => {
    expect(parseVitals('132/84 76 98')).toEqual({
      ok: true,
      set: { systolic: 132, diastolic: 84, heartRate: 76, oxygen: 98 },
    });
  });

  it('may end with the breaths a minute', () => {
    expect(parseVitals('132/84 76 98 16')).toMatchObject({ ok: true, set: { breaths: 16 } });
  });

  it.each(['132 / 84, 76, 98', ' 132/84;76;98% ', '132/84  76  98 %'.replace(' %', '%')])(
    'forgives spacing: %s',
    (typed) => {
      expect(parseVitals(typed).ok).toBe(true);
    },
  );

  it.each([
    ['', /Type pressure/],
    ['132', /132\/84/],
    ['132/84', /pulse is missing/],
    ['132/84 76', /oxygen is missing/],
    ['132/84 76 98 16 1', /Too many/],
    ['132/84 7b 98', /whole number/],
    ['132/84/1 76 98', /132\/84/],
  ])('says what is missing in "%s"', (typed, reason) => {
    expect(why(typed)).toMatch(reason);
  });

  it.each([
    ['49/30 76 98', /49 is outside 50/],
    ['50/30 76 98', /accepted/],
    ['280/84 76 98', /accepted/],
    ['281/84 76 98', /281 is outside/],
    ['132/84 76 100', /accepted/],
    ['132/84 76 101', /Oxygen 101/],
    ['84/132 76 98', /above the lower/],
    ['84/84 76 98', /above the lower/],
  ])('catches the slip of a finger in "%s"', (typed, reason) => {
    expect(why(typed)).toMatch(reason);
  });

  it('is read back in words', () => {
    expect(vitalsInWords({ systolic: 134, diastolic: 86, heartRate: 80, oxygen: 98 })).toBe(
      '134/86, pulse 80, SpO₂ 98 %',
    );
  });
});
