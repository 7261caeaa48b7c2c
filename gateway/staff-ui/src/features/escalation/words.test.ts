import { expect, test } from 'vitest';
import { monthBeside, took, whomWords } from './words';

test('whoever pages everybody does not name each of them again', () => {
  expect(whomWords(['ON_CALL', 'NEXT'])).toBe('whoever is on call and the next in the chain');
  expect(whomWords(['ON_CALL', 'NEXT', 'EVERYONE', 'MANAGERS'])).toBe('the whole chain and the managers');
});

test('a month has one before and one after it, also across the year', () => {
  expect(monthBeside('2026-01', -1)).toBe('2025-12');
  expect(monthBeside('2026-12', 1)).toBe('2027-01');
});

test('what nobody has done took no time at all, and says so', () => {
  expect(took(null)).toBe('–');
  expect(took(125)).toBe('2:05');
});
