import type { components } from '../../api/generated/reporting';

type Schemas = components['schemas'];
export type Tally = Schemas['Tally'];
export type Bounds = Schemas['Bounds'];
export type Behind = Schemas['Behind'];
export type Case = Schemas['Case'];
export type Spread = Schemas['Spread'];
export type Benchmark = Schemas['Benchmark'];

/** With one decimal; a dash where there is none. */
export const decimal = (value: number | string | null | undefined): string =>
  value === null || value === undefined ? '–' : Number(value).toFixed(1);

/** "0.4 to 5.1"; nothing where there is none. */
export const boundsOf = (bounds: Bounds | null | undefined): string =>
  bounds ? `${decimal(bounds.low)} to ${decimal(bounds.high)}` : '';

/** "4.8 %"; a dash of none. */
export const percentOf = ({ percent }: Tally): string => (percent == null ? '–' : `${decimal(percent)} %`);

/** "3 not known yet", or that nothing is. */
export const missingOf = ({ missing }: Tally): string =>
  missing === 0 ? 'none is missing' : `${missing} not known yet`;

/** "Published: 0.98 %, Yale cohort, n 138". */
export const published = ({ value, study, patients }: Benchmark, unit = ' %'): string =>
  `Published: ${value}${unit}, ${study.split(',')[0]}${patients ? `, n ${patients}` : ''}`;

const HOUR = 60;
const DAY = 24 * HOUR;

/** "46 min", "3.2 h", "5.1 d": by what one would say it. */
export function took(minutes: number | null | undefined): string {
  if (minutes === null || minutes === undefined) return '–';
  const size = Math.abs(minutes);
  if (size < 2 * HOUR) return `${minutes} min`.replace('-', '−');
  return (size < 2 * DAY ? `${decimal(minutes / HOUR)} h` : `${decimal(minutes / DAY)} d`).replace('-', '−');
}

/** "1.0 d to 3.2 d": what half of them took. */
export const middleHalf = (spread: Spread | null | undefined): string =>
  spread ? `${took(spread.lowerQuartile)} to ${took(spread.upperQuartile)}` : '–';
