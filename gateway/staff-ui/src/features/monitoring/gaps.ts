import { instantOf } from '../../lib/time';
import type { FormAnswer, FormField } from './queries';

/** What is typed about a field that the chart does not have; what the field does not ask for stays as it is here. */
export interface Gap {
  pressure: string;
  time: string;
  score: string;
  yes: boolean | null;
  notObtained: boolean;
  why: string;
}

export const emptyGap: Gap = { pressure: '', time: '', score: '', yes: null, notObtained: false, why: '' };

/** The answer as it is sent; nothing while it is not whole. Times are of the day of the dose, where the clinic is. */
export function answerOf(
  { name, asked }: Pick<FormField, 'name' | 'asked'>,
  gap: Gap,
  dosedOn: string,
  zone: string,
): FormAnswer | undefined {
  const field = name;
  if (gap.notObtained) {
    const notObtained = gap.why.trim();
    return notObtained ? { field, notObtained } : undefined;
  }
  const at = gap.time ? instantOf(dosedOn, gap.time, zone) : undefined;
  switch (asked) {
    case 'PRESSURE': {
      const [, systolic, diastolic] = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(gap.pressure) ?? [];
      return systolic && diastolic && at
        ? { field, systolic: Number(systolic), diastolic: Number(diastolic), at }
        : undefined;
    }
    case 'SEDATION':
    case 'DISSOCIATION':
      return /^\s*\d{1,2}\s*$/.test(gap.score) ? { field, score: Number(gap.score) } : undefined;
    case 'YES_NO':
    case 'NONE_HAPPENED':
      return gap.yes === null ? undefined : { field, yes: gap.yes };
    case 'MOMENT':
      return at ? { field, at } : undefined;
    case 'NOTHING':
      return undefined;
  }
}
