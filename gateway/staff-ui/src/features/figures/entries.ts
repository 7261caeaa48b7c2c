import { useState } from 'react';
import { useMay } from '../../api/session';
import type { Spread, Tally } from './tally';

/** One figure of a page, or one kind of it. */
export interface Entry<F extends string> {
  figure: F;
  kind?: string | null;
  tally: Tally;
  spread?: Spread | null;
}

/** Which figure is meant, and which kind of it. */
export interface Asked<F extends string> {
  figure: F;
  kind?: string;
}

/** Opens what is behind a figure of that name; undefined for whoever may not. */
export type Open<F extends string> = ((asked: Asked<F>, name: string) => void) | undefined;

/** The figure as a whole. */
export const whole = <F extends string>(entries: Entry<F>[], figure: F): Entry<F> | undefined =>
  entries.find((entry) => entry.figure === figure && !entry.kind);

/** Its kinds, in the order of the service. */
export const kinds = <F extends string>(entries: Entry<F>[], figure: F): (Entry<F> & { kind: string })[] =>
  entries.flatMap((entry) => (entry.figure === figure && entry.kind ? [{ ...entry, kind: entry.kind }] : []));

/** The most frequent kind first. */
export const mostFrequentFirst = <E extends { tally: Tally }>(entries: E[]): E[] =>
  entries.toSorted((one, other) => other.tally.count - one.tally.count);

/** The figure that is opened on a page, if one is. */
export function useOpened<F extends string>() {
  const [shown, setShown] = useState<{ asked: Asked<F>; name: string } | null>(null);
  const may = useMay('MANAGER', 'PRESCRIBER');
  const open: Open<F> = may ? (asked, name) => setShown({ asked, name }) : undefined;
  return { shown, open, close: () => setShown(null) };
}
