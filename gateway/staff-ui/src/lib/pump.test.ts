import { expect, test } from 'vitest';
import { milligramsBy, typedNumber } from './pump';

const at = '2026-11-24T14:40:00Z';
const flow = { milligrams: 35, totalMillilitres: 50, soFarMilligrams: 8.8, millilitresPerHour: 75, at };
const minutes = (count: number) => Date.parse(at) + count * 60_000;

test('the sum goes on with the clock while the pump runs', () => {
  expect(milligramsBy(minutes(0), flow)).toBe(8.8);
  expect(milligramsBy(minutes(10), flow)).toBe(17.6);
});

test('nothing is added while the pump stands still, and never more than there is', () => {
  expect(milligramsBy(minutes(10), { ...flow, millilitresPerHour: null })).toBe(8.8);
  expect(milligramsBy(minutes(90), flow)).toBe(35);
});

test('a clock that is a little behind takes nothing away', () => {
  expect(milligramsBy(minutes(-1), flow)).toBe(8.8);
});

test.each([
  ['37.5', 37.5],
  ['37,5', 37.5],
  [' 60 ', 60],
  ['1.000,5', undefined],
  ['-5', undefined],
  ['', undefined],
  ['fast', undefined],
])('%s is read as %s', (typed, read) => {
  expect(typedNumber(typed)).toBe(read);
});
