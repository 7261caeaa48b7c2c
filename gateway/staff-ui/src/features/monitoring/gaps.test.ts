import { describe, expect, it } from 'vitest';
import { answerOf, emptyGap, type Gap } from './gaps';
import type { FormField } from './queries';

const answer = (asked: FormField['asked'], said: Partial<Gap>, name: FormField['name'] = 'SEDATION') =>
  answerOf({ name, asked }, { ...emptyGap, ...said }, '2026-11-24', 'America/New_York');

describe('what is said of a field that the chart lacks', () => {
  it('is a blood pressure with its time on the day of the dose, where the clinic is', () => {
    expect(answer('PRESSURE', { pressure: '141/88', time: '10:43' }, 'PRESSURE_AFTER_DOSE')).toEqual({
      field: 'PRESSURE_AFTER_DOSE',
      systolic: 141,
      diastolic: 88,
      at: '2026-11-24T15:43:00.000Z',
    });
    expect(answer('PRESSURE', { pressure: '141/88' })).toBeUndefined();
    expect(answer('PRESSURE', { pressure: '141', time: '10:43' })).toBeUndefined();
  });

  it('is a score, zero included', () => {
    expect(answer('DISSOCIATION', { score: '0' })).toEqual({ field: 'SEDATION', score: 0 });
    expect(answer('SEDATION', { score: '' })).toBeUndefined();
    expect(answer('SEDATION', { score: 'four' })).toBeUndefined();
  });

  it('is a no that somebody said, and never one that nobody did', () => {
    expect(answer('NONE_HAPPENED', { yes: false })).toEqual({ field: 'SEDATION', yes: false });
    expect(answer('YES_NO', {})).toBeUndefined();
  });

  it('is why it was not obtained, whatever else was typed', () => {
    expect(answer('SEDATION', { score: '4', notObtained: true, why: ' She slept ' })).toEqual({
      field: 'SEDATION',
      notObtained: 'She slept',
    });
    expect(answer('SEDATION', { score: '4', notObtained: true, why: ' ' })).toBeUndefined();
  });
});
