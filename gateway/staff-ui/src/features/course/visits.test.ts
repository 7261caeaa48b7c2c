import { expect, test } from 'vitest';
import { isUnmarked, visitName } from './visits';

test('a conversation is never counted as a session', () => {
  expect(visitName({ part: 'DOSE', number: 2, ofSessions: 6 })).toBe('Session 2 of 6');
  expect(visitName({ part: 'PREPARATION', number: 1, ofSessions: 4 })).toBe('Preparation');
  expect(visitName({ part: 'INTEGRATION', number: 2, ofSessions: 4 })).toBe('Integration after session 2');
});

const talk = (status: string) => ({ status, endsAt: '2026-01-05T16:00:00Z' });

test('a conversation that is over and still booked was not marked', () => {
  expect(isUnmarked(talk('BOOKED'), Date.parse('2026-01-05T16:00:01Z'))).toBe(true);
  expect(isUnmarked(talk('BOOKED'), Date.parse('2026-01-05T15:30:00Z'))).toBe(false);
  expect(isUnmarked(talk('COMPLETED'), Date.parse('2026-01-06T00:00:00Z'))).toBe(false);
});
