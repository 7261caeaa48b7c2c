import { expect, test } from 'vitest';
import { inOrder, placesOf, said } from './places';
import type { Series } from './queries';

const slot = (startsAt: string) => ({
  startsAt,
  endsAt: startsAt,
  chairId: 'room-a',
  nurseId: 'staff-nurse',
  prescriberId: 'staff-prescriber',
  therapistId: 'staff-therapist',
});
const series: Series = {
  slots: [slot('2026-12-08T14:00:00Z'), slot('2026-12-15T14:00:00Z')],
  conversations: [
    { part: 'PREPARATION', number: 1, slot: slot('2026-12-04T14:00:00Z') },
    { part: 'INTEGRATION', number: 1, slot: slot('2026-12-09T14:00:00Z') },
  ],
  reasons: [],
};

test('the visits of a series are shown in order of time, conversations among doses', () => {
  expect(inOrder(series).map(({ conversation }) => conversation)).toEqual(['PREPARATION', null, 'INTEGRATION', null]);
});

test('exactly what was proposed is asked for', () => {
  const asked = placesOf(series);
  expect(asked.slots.map(({ startsAt }) => startsAt)).toEqual(['2026-12-08T14:00:00Z', '2026-12-15T14:00:00Z']);
  expect(asked.conversations.map(({ part, number }) => [part, number])).toEqual([
    ['PREPARATION', 1],
    ['INTEGRATION', 1],
  ]);
});

test('a series without conversations does not speak of them', () => {
  expect(said(series)).toBe('2 sessions and 2 conversations');
  expect(said({ ...series, conversations: [] })).toBe('2 sessions');
});
