import { words } from '../../lib/names';
import type { Assessment } from '../intake/queries';

type Change = NonNullable<Assessment['baseline']>['names'][number];

export const givers: Record<Assessment['giver'], string> = {
  PATIENT_BY_LINK: 'the patient, by link',
  STAFF: 'staff',
  IMPORT: 'another system’s record, scored here',
  EXTERNAL_SCORE: 'elsewhere, total only',
};

export const changes: Record<Change, string> = {
  RESPONSE: 'response',
  REMISSION: 'remission',
  RELIABLE_IMPROVEMENT: 'reliably better',
  MEANINGFUL_IMPROVEMENT: 'noticeably better',
  WORSENING: 'worse',
};

/** "18 of 27", or nothing where there is no number. */
export const points = ({ total, highest }: Pick<Assessment, 'total' | 'highest'>): string | undefined => {
  if (total === null || total === undefined) return undefined;
  return highest === null || highest === undefined ? String(total) : `${total} of ${highest}`;
};

/** "down 8 from 20": the number, without saying whether that is good, which depends on the instrument. */
export function since(total: number, before: number): string {
  if (total === before) return `the same as ${before}`;
  return total < before ? `down ${before - total} from ${before}` : `up ${total - before} from ${before}`;
}

/** A band beside its number; without a number it is the level of a risk, and says so. */
export function bandWords({ total, band }: Pick<Assessment, 'total' | 'band'>): string {
  if (total !== null && total !== undefined) return words(band);
  return band === 'NONE' ? 'no risk found' : `${words(band)} risk`;
}
