import { words } from '../../lib/names';
import type { Assessment } from './queries';

export const inBand = ({ total, band }: Pick<Assessment, 'total' | 'band'>): string =>
  total === null || total === undefined ? words(band) : `${total}, ${words(band)}`;

export const indications = [
  { value: 'TREATMENT_RESISTANT_DEPRESSION', label: 'Treatment-resistant depression' },
  { value: 'DEPRESSION', label: 'Depression' },
  { value: 'ANXIETY', label: 'Anxiety' },
  { value: 'PTSD', label: 'PTSD' },
];

export const indicationName = (code: string | null | undefined): string =>
  indications.find(({ value }) => value === code)?.label ?? 'no indication yet';

/** In the steps of the Maudsley Staging Method. */
export const severities = [
  { value: 'SUBSYNDROMAL', label: 'Below a syndrome' },
  { value: 'MILD', label: 'Mild' },
  { value: 'MODERATE', label: 'Moderate' },
  { value: 'SEVERE', label: 'Severe' },
  { value: 'SEVERE_WITH_PSYCHOSIS', label: 'Severe with psychosis' },
];
