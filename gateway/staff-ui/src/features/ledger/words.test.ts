import { describe, expect, test } from 'vitest';
import { amountOf, vialOf } from './words';

describe('the ledger’s words', () => {
  test('a decimal comma is a decimal point', () => {
    expect(amountOf(' 0,25 ')).toBe(0.25);
    expect(amountOf('10')).toBe(10);
    expect(amountOf('ten')).toBeNaN();
  });

  test('a vial is called by its lot and the end of its id', () => {
    expect(vialOf('7Q214', '0000-abcd')).toBe('7Q214 · abcd');
    expect(vialOf('7Q214', null)).toBe('7Q214');
    expect(vialOf(null, null)).toBe('');
  });
});
