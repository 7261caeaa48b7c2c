import { expect, test } from 'vitest';
import { took, whomWords } from './words';

test('whoever pages everybody does not name each of them again', () => {
  expect(whomWords(['ON_CALL', 'NEXT'])).toBe('whoever is on call and the next in the chain');
  expect(whomWords(['ON_CALL', 'NEXT', 'EVERYONE', 'MANAGERS'])).toBe('the whole chain and the managers');
});

test('what nobody has done took no time at all, and says so', () => {
  expect(took(null)).toBe('–');
  expect(took(125)).toBe('2:05');
});
