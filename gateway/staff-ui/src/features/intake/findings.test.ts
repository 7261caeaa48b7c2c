import { describe, expect, it } from 'vitest';
import { draftOf, figure, pressuresOf, requestOf } from './findings';
import type { Screening } from './queries';

const nothing = { version: 0, findings: null } as unknown as Screening;

describe('findings that are typed', () => {
  it('hold nothing that nobody said', () => {
    expect(requestOf(draftOf(nothing))).toEqual({
      indication: undefined,
      trials: [],
      answers: [],
      medications: [],
      lorazepamEquivalentMilligrams: undefined,
      vitals: undefined,
    });
  });

  it('come back as they were saved', () => {
    const findings = {
      indication: 'DEPRESSION',
      trials: [
        {
          drug: 'sertraline',
          doseMilligramsPerDay: 100,
          weeks: 8,
          adherencePercent: 90,
          responsePercent: 20,
          whyStopped: 'NO_OR_LITTLE_RESPONSE',
          currentEpisode: true,
        },
      ],
      answers: [{ question: 'PREGNANCY', answer: 'NO', detail: 'test today' }],
      medications: ['lisinopril 10 mg', 'lorazepam'],
      lorazepamEquivalentMilligrams: 0.5,
      vitals: {
        bloodPressures: [{ systolic: 132, diastolic: 84 }],
        heartRate: 76,
        oxygenSaturation: 98,
        weightKilograms: 70.2,
        heightCentimetres: 171,
      },
    };
    expect(requestOf(draftOf({ version: 3, findings } as unknown as Screening))).toEqual(findings);
  });
});

describe('a figure', () => {
  it.each([
    ['70.2', 70.2],
    ['70,2', 70.2],
    [' 0 ', 0],
    ['', undefined],
    ['about 70', undefined],
  ])('typed as "%s" is %s', (typed, value) => {
    expect(figure(typed)).toBe(value);
  });
});

describe('blood pressures', () => {
  it('are several readings in a row', () => {
    expect(pressuresOf('132/84, 128/80')).toEqual([
      { systolic: 132, diastolic: 84 },
      { systolic: 128, diastolic: 80 },
    ]);
  });

  it('that cannot be read are not guessed', () => {
    expect(pressuresOf('132 84')).toBeNull();
  });
});
