import type { components } from '../../api/generated/intake';

export type Overrider = components['schemas']['RuleView']['overridableBy'];

/** Clinics number their own versions from here on, so that they never meet Daybreak's. */
const FIRST_OF_A_CLINIC = 1001;

export const versionName = (version: number): string =>
  version >= FIRST_OF_A_CLINIC ? `this clinic's version ${version - FIRST_OF_A_CLINIC + 1}` : `version ${version}`;

const overriders: Record<Overrider, string> = {
  NOBODY: 'nobody',
  MEDICAL_DIRECTOR: 'medical director',
  PRESCRIBER: 'prescriber',
};

/** For a table: the role alone. */
export const overriderRole = (overrider: Overrider): string => overriders[overrider];

/** Within a sentence. */
export const overriderName = (overrider: Overrider): string =>
  overrider === 'NOBODY' ? overriders.NOBODY : `a ${overriders[overrider]}`;
