import { expect, test } from 'vitest';
import { toldWords, wishWords } from './words';

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
