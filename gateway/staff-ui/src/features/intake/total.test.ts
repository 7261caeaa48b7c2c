import { expect, test } from 'vitest';
import { totalProblem } from './total';

const madrs = { lowest: 0, highest: 60, step: 1 };

test('a total within the range is fine, and one at its ends too', () => {
  for (const total of ['0', '31', '60']) expect(totalProblem(total, madrs)).toBeUndefined();
});

test('what cannot be a total says what was expected', () => {
  expect(totalProblem('61', madrs)).toContain('between 0 and 60');
  expect(totalProblem('3.5', madrs)).toContain('whole number');
  expect(totalProblem('50', { lowest: 0, highest: 100, step: 4 })).toContain('steps of 4');
});

test('nothing typed is nothing wrong yet', () => {
  expect(totalProblem('', madrs)).toBeUndefined();
});
