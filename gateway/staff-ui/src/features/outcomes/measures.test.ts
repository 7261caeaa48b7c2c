import { describe, expect, it } from 'vitest';
import { benchmarksFor, definitions, drawn, figure, meaning, measures, saidBy, shareOf, shortStudy } from './measures';
import type { Instrument, OutcomeRow, Share } from './queries';

const share = (courses: number, of: number, percent?: number): Share => ({ courses, of, percent });
const row = (said: Partial<OutcomeRow>): OutcomeRow => ({
  point: 'FOLLOW_UP',
  reached: 1,
  analysed: 1,
  withoutBaseline: 0,
  withoutScore: 0,
  ongoing: 0,
  endedBefore: 0,
  change: {},
  ...said,
});
const criterion = (value: number) => ({ value, source: 'a study', mark: 'S' });
const phq9: Instrument = {
  name: 'PHQ-9',
  highest: 27,
  responsePercent: criterion(50),
  remissionBelow: criterion(5),
  levels: [],
  benchmarks: [
    { what: 'RESPONSE', value: 53.6, study: 'McInnes 2022, Journal of Affective Disorders', when: 'later', mark: 'S' },
  ],
};

describe('what is said by an instrument', () => {
  it('is what its rows have', () => {
    expect(saidBy(row({ response: share(1, 2, 50), worse: share(0, 2, 0) })).map(({ key }) => key)).toEqual([
      'response',
      'worse',
    ]);
    expect(saidBy(undefined)).toEqual([]);
  });

  it('is drawn as response and remission, else as what there is', () => {
    const all = { response: share(1, 2), remission: share(1, 2), meaningful: share(1, 2), worse: share(0, 2) };
    expect(drawn(row(all)).map(({ key }) => key)).toEqual(['response', 'remission']);
    expect(drawn(row({ meaningful: share(1, 2) })).map(({ key }) => key)).toEqual(['meaningful']);
    expect(drawn(row({ lower: share(1, 2), higher: share(1, 2) })).map(({ key }) => key)).toEqual(['lower', 'higher']);
  });
});

describe('a definition', () => {
  it('follows the settings, with their source', () => {
    expect(definitions(phq9)).toEqual([
      { name: 'Response', says: 'the total fell by 50 % of the baseline or more', source: 'a study', mark: 'S' },
      { name: 'Remission', says: 'the total is 4 or less', source: 'a study', mark: 'S' },
    ]);
  });

  it('exists for every measure of an instrument that has it', () => {
    const whole = { ...phq9, meaningfulDrop: criterion(6), worseningRise: criterion(5), levels: ['NONE', 'LOW'] };
    for (const measure of measures) expect(meaning(whole, measure)).not.toBe('');
  });
});

describe('a benchmark', () => {
  it('stands beside the figure that it is one of', () => {
    expect(benchmarksFor(phq9, 'RESPONSE').map(shortStudy)).toEqual(['McInnes 2022']);
    expect(benchmarksFor(phq9, 'WORSE')).toEqual([]);
  });
});

describe('a figure in words', () => {
  it('is never a percentage of nobody', () => {
    expect(shareOf(share(0, 0))).toBe('–');
    expect(shareOf(share(3, 4, 75))).toBe('75 % (3 of 4)');
  });

  it('has a real minus and a dash for none', () => {
    expect(figure(-6.45)).toBe('−6.5');
    expect(figure(1.5, 2)).toBe('1.50');
    expect(figure(null)).toBe('–');
  });
});
