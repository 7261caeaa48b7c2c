import type { Benchmark, Instrument, Measured, OutcomeRow, Share } from './queries';

export type MeasureKey = 'response' | 'remission' | 'meaningful' | 'worse' | 'lower' | 'higher';

export interface Measure {
  key: MeasureKey;
  name: string;
  token: string;
  /** Its name among the benchmarks. */
  what: Measured;
}

export const measures: Measure[] = [
  { key: 'response', name: 'Response', token: 'accent', what: 'RESPONSE' },
  { key: 'remission', name: 'Remission', token: 'recovery', what: 'REMISSION' },
  { key: 'meaningful', name: 'Noticeably better', token: 'gate', what: 'MEANINGFUL' },
  { key: 'worse', name: 'Worse than at the start', token: 'due', what: 'WORSE' },
  { key: 'lower', name: 'Less suicidal ideation', token: 'accent', what: 'LOWER' },
  { key: 'higher', name: 'More suicidal ideation', token: 'due', what: 'HIGHER' },
];

/** What this instrument says; which those are is the same in every row. */
export const saidBy = (row: OutcomeRow | undefined): Measure[] => measures.filter(({ key }) => row?.[key]);

/** At most two lines in one drawing: what patients came for, else what there is. */
export const drawn = (row: OutcomeRow | undefined): Measure[] => {
  const said = saidBy(row);
  const first = said.filter(({ key }) => ['response', 'remission', 'lower', 'higher'].includes(key));
  return (first.length > 0 ? first : said).slice(0, 2);
};

export interface Definition {
  name: string;
  says: string;
  source?: string;
  mark?: string;
}

/** What each figure of an instrument means, in the clinic's own settings. */
export function definitions(instrument: Instrument): Definition[] {
  const { responsePercent, remissionBelow, meaningfulDrop, worseningRise, levels = [] } = instrument;
  const list: (Definition | false | null | undefined)[] = [
    responsePercent && {
      name: 'Response',
      says: `the total fell by ${responsePercent.value} % of the baseline or more`,
      ...from(responsePercent),
    },
    remissionBelow && {
      name: 'Remission',
      says: `the total is ${remissionBelow.value - 1} or less`,
      ...from(remissionBelow),
    },
    meaningfulDrop && {
      name: 'Noticeably better',
      says: `the total fell by ${meaningfulDrop.value} points or more`,
      ...from(meaningfulDrop),
    },
    worseningRise && {
      name: 'Worse than at the start',
      says: `the total rose by ${worseningRise.value} points or more over the baseline`,
      ...from(worseningRise),
    },
    levels.length > 0 && {
      name: 'Less suicidal ideation',
      says: 'the level is lower than before the first dose, of those who were above the lowest',
    },
    levels.length > 0 && {
      name: 'More suicidal ideation',
      says: 'the level is higher than before the first dose, of those who were below the highest',
    },
  ];
  return list.filter((one) => !!one);
}

const from = ({ source, mark }: { source: string; mark: string }) => ({ source, mark });

export const meaning = (instrument: Instrument, { name }: Measure): string =>
  definitions(instrument).find((definition) => definition.name === name)?.says ?? '';

export const benchmarksFor = (instrument: Instrument, what: string): Benchmark[] =>
  (instrument.benchmarks ?? []).filter((benchmark) => benchmark.what === what);

/** "McInnes 2022" of a longer reference. */
export const shortStudy = ({ study }: Benchmark): string => study.split(',')[0] ?? study;

/** "49 to 60 %", or nothing where there is none. */
export const rangeOf = (range: Share['interval']): string => (range ? `${range.low} to ${range.high} %` : '');

/** "54 % (171 of 311)"; a dash of none. */
export const shareOf = (share: Share | null | undefined): string =>
  share?.of ? `${share.percent} % (${share.courses} of ${share.of})` : '–';

/** With one decimal and a real minus; a dash where there is none. */
export const figure = (value: number | string | null | undefined, digits = 1): string =>
  value === null || value === undefined ? '–' : Number(value).toFixed(digits).replace('-', '−');
