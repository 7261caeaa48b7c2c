import { plural } from '../../lib/names';
import type { FormClock, FormField } from './queries';

const names: Record<FormField['name'], string> = {
  DOSE: 'Dose',
  PRESSURE_BEFORE: 'Blood pressure before the dose',
  PRESSURE_AFTER_DOSE: 'Blood pressure after the dose',
  PRESSURE_AT_DISCHARGE: 'Blood pressure before leaving',
  SEDATION: 'Deepest sedation',
  SEDATION_GONE: 'Sedation gone before leaving',
  DISSOCIATION: 'Strongest dissociation',
  DISSOCIATION_GONE: 'Dissociation gone before leaving',
  ADVERSE_EVENTS: 'Adverse events',
  LEFT: 'Left, and how long observed',
  CRITERIA_MET: 'Discharge criteria met',
};

export const fieldWords = (name: FormField['name']) => names[name];

/** One or several fields inside a sentence. */
export const fieldsWords = (...fields: FormField['name'][]) =>
  fields.map((name) => fieldWords(name).charAt(0).toLowerCase() + fieldWords(name).slice(1)).join(', ');

const kinds: Record<FormField['from'][number]['kind'], string> = {
  DOSE: 'Dose',
  VITALS: 'Vital signs',
  OBSERVATION: 'Seen',
  ADVERSE_EVENT: 'Adverse event',
  DISCHARGE: 'Discharge',
};

export const entryWords = (kind: FormField['from'][number]['kind']) => kinds[kind];

/** How long there is until the form must be out, as one says it. */
export function daysWords({ daysLeft }: Pick<FormClock, 'daysLeft'>): string {
  if (daysLeft < 0) return `${plural(-daysLeft, 'day')} overdue`;
  return daysLeft === 0 ? 'due today' : `${plural(daysLeft, 'day')} left`;
}
