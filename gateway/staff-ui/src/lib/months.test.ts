import { expect, test } from 'vitest';
import { monthBeside } from './months';

test('a month has one before and one after it, also across the year', () => {
  expect(monthBeside('2026-01', -1)).toBe('2025-12');
  expect(monthBeside('2026-12', 1)).toBe('2027-01');
});
