import { expect, test } from 'vitest';
import { type Entry, kinds, mostFrequentFirst, whole } from './entries';

type Figure = 'HELD' | 'ABORTED';

const tally = (count: number) => ({ count, of: 10, missing: 0, percent: count * 10 });
const entries: Entry<Figure>[] = [
  { figure: 'HELD', tally: tally(4) },
  { figure: 'HELD', kind: 'ESCORT', tally: tally(1) },
  { figure: 'HELD', kind: 'BLOOD_PRESSURE', tally: tally(3) },
];

test('a figure is found as a whole', () => {
  expect(whole(entries, 'HELD')?.tally.count).toBe(4);
  expect(whole(entries, 'ABORTED')).toBeUndefined();
});

test('its kinds come in the order of the service, or the most frequent first', () => {
  const held = kinds(entries, 'HELD');
  expect(held.map(({ kind }) => kind)).toEqual(['ESCORT', 'BLOOD_PRESSURE']);
  expect(mostFrequentFirst(held).map(({ kind }) => kind)).toEqual(['BLOOD_PRESSURE', 'ESCORT']);
  expect(kinds(entries, 'ABORTED')).toEqual([]);
});
