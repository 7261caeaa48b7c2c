import type { Instrument } from './queries';

type Range = NonNullable<Instrument['range']>;

/** Why this cannot be a total, as far as one can say while it is being typed; nothing while the field is empty. */
export function totalProblem(typed: string, { lowest, highest, step }: Range): string | undefined {
  if (typed.trim() === '') return undefined;
  if (!/^\d+$/.test(typed.trim())) return 'A total is a whole number.';
  const total = Number(typed);
  if (total < lowest || total > highest) return `A total lies between ${lowest} and ${highest}.`;
  return (total - lowest) % step === 0 ? undefined : `Totals come in steps of ${step}.`;
}
