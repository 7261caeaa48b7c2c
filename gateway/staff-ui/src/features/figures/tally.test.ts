import { describe, expect, it } from 'vitest';
import { boundsOf, middleHalf, missingOf, percentOf, published, type Tally, took } from './tally';

const tally: Tally = { count: 1, of: 3, missing: 0, percent: 33.3, interval: { low: 6.1, high: 79 } };

describe('A figure in words', () => {
  it('has one decimal throughout, also where the number has none', () => {
    expect(percentOf(tally)).toBe('33.3 %');
    expect(boundsOf(tally.interval)).toBe('6.1 to 79.0');
  });

  it('is a dash, not zero, where there is nothing that it could be of', () => {
    expect(percentOf({ count: 0, of: 0, missing: 2 })).toBe('–');
    expect(boundsOf(null)).toBe('');
  });

  it('says what is missing from it, and when nothing is', () => {
    expect(missingOf(tally)).toBe('none is missing');
    expect(missingOf({ ...tally, missing: 2 })).toBe('2 not known yet');
  });

  it('stands beside what a study found, with its name and its number of patients', () => {
    expect(
      published({ what: 'X', value: 0.98, study: 'Yale cohort, litmetric.com', patients: 138, when: '', mark: 'S' }),
    ).toBe('Published: 0.98 %, Yale cohort, n 138');
  });

  it('says how long something took as one would', () => {
    expect([0, 46, 119, 120, 192, 2879, 2880, 7344].map(took)).toEqual([
      '0 min',
      '46 min',
      '119 min',
      '2.0 h',
      '3.2 h',
      '48.0 h',
      '2.0 d',
      '5.1 d',
    ]);
    expect(took(-5)).toBe('−5 min');
    expect(took(null)).toBe('–');
    expect(middleHalf({ measured: 3, lowerQuartile: 10, median: 20, upperQuartile: 130, longest: 200 })).toBe(
      '10 min to 2.2 h',
    );
  });
});
