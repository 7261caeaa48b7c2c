import { expect, test } from 'vitest';
import { EMPTY, missingIn } from './draft';

test('a ride needs a name, a number and who that is', () => {
  expect(missingIn(EMPTY)).toEqual(['name', 'phone', 'relation']);
  expect(missingIn({ name: ' ', phone: '+1 555', relation: 'FRIEND' })).toEqual(['name']);
  expect(missingIn({ name: 'Sam', phone: '+1 555', relation: 'FRIEND' })).toEqual([]);
});
