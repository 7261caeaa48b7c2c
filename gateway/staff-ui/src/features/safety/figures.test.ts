import { describe, expect, it } from 'vitest';
import { definitions, ruleName } from './figures';
import type { SafetySettings } from './queries';

const criterion = (value: number) => ({ value, source: 'House policy', mark: 'P' });
const settings: SafetySettings = {
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
};

describe('Figures of safety', () => {
  it('name a rule by what it is about', () => {
    expect(ruleName('contraindication.raised-pressure')).toBe('Raised pressure (contraindication)');
  });

  it('are defined by the numbers of this clinic', () => {
    expect(definitions(settings).find(({ name }) => name === 'Severe hypertension')?.says).toContain(
      'systolic 170 mmHg or more, or diastolic 105 mmHg or more',
    );
  });
});
