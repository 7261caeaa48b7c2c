import { expect, test } from 'vitest';
import { toldWords, wishWords, withItWords } from './words';

test('a wish says what matters and nothing else', () => {
  expect(
    wishWords({
      earlierOnly: true,
      from: '2026-01-05',
      to: '2026-01-16',
      weekdays: ['MONDAY', 'WEDNESDAY'],
      notBefore: '09:00:00',
      notAfter: '12:00:00',
      noticeHours: 24,
    }),
  ).toBe('Earlier only; 5 Jan 2026 to 16 Jan 2026; Mon, Wed; 09:00 to 12:00; 24 h notice');
  expect(wishWords({ earlierOnly: false, weekdays: [], noticeHours: 2 })).toBe('Earlier or later; 2 h notice');
  expect(wishWords({ earlierOnly: false, weekdays: [], noticeHours: 2 }, false)).toBe(
    'Any place in its window; 2 h notice',
  );
});

test('whoever could not be told of an offer is to be called', () => {
  expect(toldWords({ status: 'SENT', channel: 'SMS' }).word).toBe('Told by text');
  expect(toldWords({ status: 'SENT', channel: 'EMAIL' }).word).toBe('Told by e-mail');
  expect(toldWords({ status: 'SUPPRESSED' }).word).toBe('Not told; call');
  expect(toldWords(undefined).word).toBe('Message on its way');
});

test('an offer says what goes with it', () => {
  const conversations = [
    { part: 'PREPARATION' as const, startsAt: '2026-01-07T15:00:00Z', endsAt: '2026-01-07T16:30:00Z' },
    { part: 'INTEGRATION' as const, startsAt: '2026-01-10T15:00:00Z', endsAt: '2026-01-10T16:00:00Z' },
  ];
  expect(withItWords(conversations, (at) => at.slice(5, 10))).toBe(
    'With it the preparation on 01-07; With it the integration on 01-10',
  );
});
