import { describe, expect, it } from 'vitest';
import { clinicWords, doseWords, groupName, waysFor } from './groups';

describe('a group', () => {
  it.each([
    ['DOSE', 'BELOW_0.45', 'Below 0.45 mg/kg'],
    ['DOSE', '0.45_TO_0.55', '0.45 to 0.55 mg/kg'],
    ['DOSE', 'FROM_0.55', 'From 0.55 mg/kg'],
    ['DOSE', 'NOTHING_GIVEN', 'Nothing given'],
    ['DOSE', 'UNKNOWN', 'Not known'],
    ['ROUTE', 'IV', 'IV'],
    ['PROTOCOL', 'iv-induction', 'iv-induction'],
    ['CLINIC', 'north_2', 'north_2'],
  ] as const)('by %s, %s, is called %s', (by, group, name) => {
    expect(groupName(by, group)).toBe(name);
  });
});

describe('clinics', () => {
  it.each([
    [['riverside'], false],
    [['riverside', '*'], false],
    [['riverside', 'north'], true],
  ])('of a sign-in for %j are compared: %s', (clinics, compared) => {
    expect(waysFor(clinics).some(({ value }) => value === 'CLINIC')).toBe(compared);
  });
});

describe('what is compared of clinics', () => {
  it('says of which not everything is counted', () => {
    expect(clinicWords([])).not.toContain('counted yet');
    expect(clinicWords(['north', 'south'])).toContain('counted yet of north, south.');
  });
});

describe('what a band of doses is', () => {
  it('names each source once, and how sure it is', () => {
    const edge = { source: 'Daybreak: a tenth', mark: 'P' };
    const words = doseWords([
      { ...edge, milligramsPerKilogram: 0.45 },
      { ...edge, milligramsPerKilogram: 0.55 },
    ]);
    expect(words.match(/Daybreak: a tenth \(our own proposal\)/g)).toHaveLength(1);
    expect(words).toContain('not drawn by lot');
  });
});
