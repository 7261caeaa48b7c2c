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
      episode: undefined,
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
          startedOn: '2026-01-05',
          endedOn: '2026-03-01',
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
      episode: { months: 14, severity: 'MODERATE', augmentationTried: true, electroconvulsiveTherapyTried: false },
    };
    expect(requestOf(draftOf({ version: 3, findings } as unknown as Screening))).toEqual(findings);
  });
});

describe('a trial that goes on', () => {
  it('is sent without a last day, whatever was typed before', () => {
    const draft = draftOf(nothing);
    draft.trials = [
      {
        drug: 'sertraline',
        dose: '100',
        weeks: '',
        adherence: '',
        response: '0',
        whyStopped: 'STILL_TAKING',
        currentEpisode: true,
        startedOn: '2026-01-05',
        endedOn: '2026-03-01',
      },
    ];
    expect(requestOf(draft).trials?.[0]).toMatchObject({ startedOn: '2026-01-05', endedOn: undefined });
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
