import { describe, expect, it } from 'vitest';
import { dueWords } from './needs';
import type { Need } from './queries';

const zone = 'America/New_York';
const need = (state: Need['state'], reason: Need['dues'][number]['reason'], needed = true): Need => ({
  scope: 'TREATMENT_IV',
  needed,
  state,
  dues: [{ reason, from: '2027-11-04T16:40:00Z' }],
  sessions: 3,
});

describe('what must be signed', () => {
  it.each([
    ['DUE', 'SESSIONS_REACHED', 'sign anew: the sessions that it covers were given'],
    ['DUE_SOON', 'TIME_PASSED', 'sign anew before 4 Nov 2027: it was signed a year ago'],
    ['NOT_SIGNED', 'NOT_SIGNED', 'to be signed: the course needs it'],
    ['REVOKED', 'REVOKED', 'revoked, and the course cannot go on without it'],
  ] as const)('says why (%s)', (state, reason, words) => {
    expect(dueWords(need(state, reason), zone)).toBe(words);
  });

  it('says nothing of what is in force, however far away its end', () => {
    expect(dueWords(need('IN_FORCE', 'TIME_PASSED'), zone)).toBeNull();
  });

  it('does not urge anybody to sign what they took back and no course needs', () => {
    expect(dueWords(need('REVOKED', 'REVOKED', false), zone)).toBeNull();
  });
});
