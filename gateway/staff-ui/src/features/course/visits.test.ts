import { expect, test } from 'vitest';
import { isUnmarked, preparationNotHeld, visitName } from './visits';

test('a conversation is never counted as a session', () => {
  expect(visitName({ part: 'DOSE', number: 2, ofSessions: 6 })).toBe('Session 2 of 6');
  expect(visitName({ part: 'PREPARATION', number: 1, ofSessions: 4 })).toBe('Preparation');
  expect(visitName({ part: 'INTEGRATION', number: 2, ofSessions: 4 })).toBe('Integration after session 2');
});

const talk = (part: string, status: string) => ({
  part,
  status,
  startsAt: '2026-01-05T15:00:00Z',
  endsAt: '2026-01-05T16:00:00Z',
});

test('a preparation counts once somebody marked it as held, and only then', () => {
  expect(preparationNotHeld([talk('PREPARATION', 'COMPLETED'), talk('INTEGRATION', 'BOOKED')])).toBeUndefined();
  expect(preparationNotHeld([talk('INTEGRATION', 'COMPLETED')])).toBeUndefined();
  expect(preparationNotHeld([talk('PREPARATION', 'BOOKED')])?.status).toBe('BOOKED');
  expect(preparationNotHeld([talk('PREPARATION', 'CANCELLED')])?.status).toBe('CANCELLED');
});

test('a conversation that is over and still booked was not marked', () => {
  expect(isUnmarked(talk('INTEGRATION', 'BOOKED'), Date.parse('2026-01-05T16:00:01Z'))).toBe(true);
  expect(isUnmarked(talk('INTEGRATION', 'BOOKED'), Date.parse('2026-01-05T15:30:00Z'))).toBe(false);
  expect(isUnmarked(talk('INTEGRATION', 'COMPLETED'), Date.parse('2026-01-06T00:00:00Z'))).toBe(false);
});
