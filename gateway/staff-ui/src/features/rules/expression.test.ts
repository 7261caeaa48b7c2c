import { describe, expect, it } from 'vitest';
import { beginnings, compact, figuresOf, inWords, parsed, partsOf, withFigure } from './expression';
import type { When } from './queries';

const hypertension = {
  anyOf: [
    { pressure: { systolic: 180, diastolic: 110, readings: 1 } },
    {
      allOf: [
        { pressure: { systolic: 160, diastolic: 100, readings: 2 } },
        { not: { takesGroup: 'ANTIHYPERTENSIVES' }, words: 'no antihypertensive' },
      ],
    },
  ],
} as When;

const audit = {
  anyOf: [
    { measure: 'AUDIT_C', atLeast: 4, genders: ['male'] },
    { measure: 'AUDIT_C', atLeast: 3, genders: ['female', 'other'] },
  ],
} as When;

describe('an expression in words', () => {
  it.each([
    [{ measure: 'WEIGHT_KILOGRAMS', below: 45 } as When, 'weight kilograms below 45'],
    [
      { measure: 'PHQ_9', atLeast: 5, atMost: 9, withinDays: 14 } as When,
      'PHQ-9 at most 9 and at least 5, taken within 14 days',
    ],
    [{ answeredYes: 'MANIA' } as When, '"Mania now" is answered yes'],
    [{ takes: ['lithium', 'lamotrigine'] } as When, 'takes lithium, lamotrigine'],
    [
      { tested: { test: 'DRUG_SCREEN', outOfTheOrdinary: true, accepted: false, withinDays: 365 } } as When,
      'the newest drug screen is out of the ordinary, not accepted by a prescriber, done within 365 days',
    ],
    [
      { not: { tested: { test: 'THYROID', withinDays: 90 } }, words: 'no TSH' } as When,
      'not the newest thyroid is known, done within 90 days',
    ],
    [{ suicideRisk: 'HIGH' } as When, 'the C-SSRS screener shows high risk'],
    [
      hypertension,
      'a reading at or above 180/110 mmHg or (2 readings at or above 160/100 mmHg and not takes one of the antihypertensives)',
    ],
  ])('%j', (when, said) => {
    expect(inWords(when, { MANIA: 'Mania now' })).toBe(said);
  });
});

describe('what a new rule begins with', () => {
  it('says something, and nothing says nothing', () => {
    for (const { when } of beginnings) expect(inWords(when)).not.toContain('nothing is said');
    expect(inWords({} as When)).toBe('never: nothing is said yet');
  });
});

describe('figures of an expression', () => {
  it('are found wherever they stand, under the server’s own paths', () => {
    expect(figuresOf(hypertension).map(({ path }) => path)).toEqual([
      'when.anyOf[0].pressure.systolic',
      'when.anyOf[0].pressure.diastolic',
      'when.anyOf[0].pressure.readings',
      'when.anyOf[1].allOf[0].pressure.systolic',
      'when.anyOf[1].allOf[0].pressure.diastolic',
      'when.anyOf[1].allOf[0].pressure.readings',
    ]);
    expect(partsOf(audit).map(({ said }) => said)).toEqual([
      'AUDIT-C at least 4 (male)',
      'AUDIT-C at least 3 (female, other)',
    ]);
  });

  it('are the days for which a result counts, too', () => {
    const screen = { tested: { test: 'DRUG_SCREEN', outOfTheOrdinary: true, withinDays: 365 } } as When;
    expect(figuresOf(screen)).toEqual([
      { path: 'when.tested.withinDays', label: 'drug screen counts for days', value: 365 },
    ]);
    expect(withFigure(screen, 'when.tested.withinDays', 90).tested?.withinDays).toBe(90);
  });

  it('are changed one by one, and the rest stays', () => {
    const changed = withFigure(audit, 'when.anyOf[1].atLeast', 2);
    expect(figuresOf(changed).map(({ value }) => value)).toEqual([4, 2]);
    expect(figuresOf(audit).map(({ value }) => value)).toEqual([4, 3]);
  });
});

describe('an expression as it is typed', () => {
  it.each(['', '[]', '3', '{"measure":'])('"%s" is none', (text) => {
    expect(parsed(text)).toBeNull();
  });

  it('says only what is said', () => {
    expect(compact({ measure: 'PHQ_9', below: 10, above: null, allOf: null } as unknown as When)).toEqual({
      measure: 'PHQ_9',
      below: 10,
    });
  });
});
