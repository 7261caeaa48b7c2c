import { expect, it } from 'vitest';
import { inParts } from './names';

it('asks of many in parts, and of nobody not at all', () => {
  const ids = Array.from({ length: 205 }, (_, n) => `p${n}`);
  const parts = inParts(ids, 100);
  expect(parts.map((part) => part.length)).toEqual([100, 100, 5]);
  expect(parts.flat()).toEqual(ids);
  expect(inParts([], 100)).toEqual([]);
});
