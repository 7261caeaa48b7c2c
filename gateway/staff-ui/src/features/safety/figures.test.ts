import { describe, expect, it } from 'vitest';
import { definitions, kinds, ruleName, whole } from './figures';
import type { SafetyFigures } from './queries';

const tally = (count: number) => ({ count, of: 10, missing: 0, percent: count * 10 });
const criterion = (value: number) => ({ value, source: 'House policy', mark: 'P' });
const figures: SafetyFigures = {
  settings: {
    severeHypertension: {
      alert: 'BLOOD_PRESSURE_HIGH',
      systolic: criterion(170),
      diastolic: criterion(105),
      confirmMinutes: criterion(5),
    },
    checkSessions: criterion(6),
    checkDays: criterion(91),
    longCheckDays: criterion(183),
    benchmarks: [],
  },
  entries: [
    { figure: 'HELD', tally: tally(4) },
    { figure: 'HELD', kind: 'ESCORT', tally: tally(1) },
    { figure: 'HELD', kind: 'BLOOD_PRESSURE', tally: tally(3) },
  ],
};

describe('Figures of safety', () => {
  it('are found as a whole and by kind, the most frequent kind first', () => {
    expect(whole(figures, 'HELD').count).toBe(4);
    expect(whole(figures, 'ABORTED').of).toBe(0);
    expect(kinds(figures, 'HELD').map(({ kind }) => kind)).toEqual(['BLOOD_PRESSURE', 'ESCORT']);
  });

  it('name a rule by what it is about', () => {
    expect(ruleName('contraindication.raised-pressure')).toBe('Raised pressure (contraindication)');
  });

  it('are defined by the numbers of this clinic', () => {
    expect(definitions(figures.settings).find(({ name }) => name === 'Severe hypertension')?.says).toContain(
      'systolic 170 mmHg or more, or diastolic 105 mmHg or more',
    );
  });
});
