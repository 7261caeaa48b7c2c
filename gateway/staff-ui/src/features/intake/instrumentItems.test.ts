import { expect, test } from 'vitest';
import { itemsOf } from './instrumentItems';
import type { Instrument } from './queries';

const item = (id: string, askedIf?: { item: string; atLeast: number }) => ({
  id,
  text: id,
  scored: true,
  askedIf,
  choices: [],
});

const instrument = (items: ReturnType<typeof item>[], oneIsEnough: string[][] = []) =>
  ({ items, choices: [{ value: 0, text: 'No' }], scoring: { oneIsEnough } }) as unknown as Instrument;

const skipped = (of: Instrument, answers: (number | null)[]) => itemsOf(of, answers).map((one) => one.skipped);

test('an item that depends on another is asked until the other says otherwise', () => {
  const screener = instrument([item('2'), item('3', { item: '2', atLeast: 1 })]);
  expect(skipped(screener, [null, null])).toEqual([false, false]);
  expect(skipped(screener, [1, null])).toEqual([false, false]);
  expect(skipped(screener, [0, null])).toEqual([false, true]);
});

test('of a group of which one is enough the others become optional', () => {
  const weight = instrument([item('6'), item('7')], [['6', '7']]);
  expect(itemsOf(weight, [null, null]).map((one) => one.optional)).toEqual([false, false]);
  expect(itemsOf(weight, [0, null]).map((one) => one.optional)).toEqual([true, true]);
});

test('before a session an item may ask about the time since the last visit, and nowhere else', () => {
  const screener = instrument([
    { ...item('6'), text: 'Ever?', textSinceLastVisit: 'Since?' } as ReturnType<typeof item>,
  ]);
  const asked = (occasion?: 'SCREENING' | 'BEFORE_SESSION') => itemsOf(screener, [null], occasion)[0]?.text;
  expect(asked('BEFORE_SESSION')).toBe('Since?');
  expect(asked('SCREENING')).toBe('Ever?');
  expect(asked()).toBe('Ever?');
});
