import { expect, test } from 'vitest';
import { canAgree, EMPTY, type MessageText, missing, toRequest } from './form';

const texts: MessageText[] = (['EMAIL', 'SMS'] as const).map((channel) => ({
  channel,
  version: '1',
  language: 'en',
  hash: 'h',
  title: '',
  text: '',
}));
const ana = {
  ...EMPTY,
  givenName: 'Ana',
  familyName: 'Rossi',
  birthDate: '1990-01-01',
  gender: 'female' as const,
  email: 'ana@example.org',
};

test('a form says what is missing, and one way to be reached is enough', () => {
  expect(missing(EMPTY)).toEqual(['givenName', 'familyName', 'birthDate', 'gender', 'reach']);
  expect(missing(ana)).toEqual([]);
});

test('nobody agrees to messages that cannot reach them', () => {
  expect(canAgree(ana, 'SMS')).toBe(false);
  expect(toRequest({ ...ana, agreed: ['EMAIL', 'SMS'] }, texts, 'en').agreed).toEqual([
    { channel: 'EMAIL', version: '1', language: 'en', hash: 'h' },
  ]);
});
