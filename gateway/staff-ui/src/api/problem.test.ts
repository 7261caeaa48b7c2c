import { describe, expect, it } from 'vitest';
import { servicesTouchedBy } from './live';
import { errorsByField, isStale, laterChanges, messageOf, Problem, toProblem, Unavailable } from './problem';

describe("a service's refusal", () => {
  const refused = toProblem(400, {
    type: 'urn:daybreak:problem:invalid-request',
    detail: 'Two fields are wrong.',
    errors: [
      { field: 'birthDate', message: 'must be in the past' },
      { field: 'trials[0].weeks', message: 'must be at least 0' },
    ],
  });

  it('keeps its code and words', () => {
    expect(refused).toBeInstanceOf(Problem);
    expect((refused as Problem).code).toBe('invalid-request');
    expect(messageOf(refused)).toBe('Two fields are wrong.');
  });

  it('is laid beside the fields it is about', () => {
    expect(errorsByField(refused)).toEqual({
      birthDate: 'must be in the past',
      'trials[0].weeks': 'must be at least 0',
    });
  });

  it('keeps what else it carries, such as the nearest slots', () => {
    const moved = toProblem(409, { type: 'urn:daybreak:problem:slot-taken', nearest: [1, 2] }) as Problem;
    expect(moved.extra.nearest).toEqual([1, 2]);
    expect(isStale(moved)).toBe(false);
  });

  it('of a stale version is known as such', () => {
    const stale = toProblem(409, {
      type: 'urn:daybreak:problem:stale-version',
      changes: [{ version: 4, at: '2026-11-24T15:42:00Z', by: 'staff-nurse', changed: ['daybreak.session.held.v1'] }],
    });
    expect(isStale(stale)).toBe(true);
    expect(laterChanges(stale as Problem)).toEqual([
      { at: '2026-11-24T15:42:00Z', by: 'staff-nurse', changed: ['daybreak.session.held.v1'] },
    ]);
  });

  it('without a body still says something', () => {
    expect(messageOf(toProblem(403, null))).toBe('Your role does not allow this.');
  });
});

describe('an answer of nobody', () => {
  it.each([502, 503, 504])('(%i) is not known, which is not a refusal', (status) => {
    expect(toProblem(status, null)).toBeInstanceOf(Unavailable);
  });
});

describe('a live change', () => {
  it('refreshes the services that keep a picture of its topic, each once', () => {
    const change = { topic: 'daybreak.contacts', type: 't', subject: 's' };
    expect(servicesTouchedBy([change, change])).toEqual(['intake', 'notification']);
  });

  it('of an unknown topic refreshes nothing', () => {
    expect(servicesTouchedBy([{ topic: 'daybreak.other', type: 't', subject: 's' }])).toEqual([]);
  });
});
