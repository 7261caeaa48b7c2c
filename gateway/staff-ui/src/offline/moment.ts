import type { DraftStore } from '../lib/drafts';

const LAST = 'daybreak.last-recorded';
/** How far two tabs of one device may disagree about the clinic's clock; what is further apart was another clock. */
const APART_MS = 60_000;

/**
 * The moment of an entry, after that of every earlier one of this device: its tabs know the clinic's clock a little
 * differently, and what was recorded first must stand first in the chart.
 */
export function nextMoment(store: Pick<DraftStore, 'getItem' | 'setItem'>, now: number): string {
  const last = Number(store.getItem(LAST) ?? 0);
  const moment = last >= now && last - now < APART_MS ? last + 1 : now;
  store.setItem(LAST, String(moment));
  return new Date(moment).toISOString();
}
