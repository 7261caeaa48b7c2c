import { expect, test } from 'vitest';
import { answered, callsForHelp, isAsked, isBegun, merged, NOTHING, type Questionnaire, type Told } from './told';

const item = (id: string, askedIf?: { item: string; atLeast: number }, helpFrom?: number) => ({
  id,
  text: id,
  choices: [],
  scored: true,
  ...(askedIf && { askedIf }),
  ...(helpFrom !== undefined && { helpFrom }),
});

const screener: Questionnaire = {
  instrument: 'C-SSRS',
  title: '',
  recall: '',
  items: [
    item('1'),
    item('2'),
    item('3', { item: '2', atLeast: 1 }, 1),
    item('6'),
    item('6a', { item: '6', atLeast: 1 }, 1),
  ],
};

test('what is asked only after a yes is not asked after a no', () => {
  expect(isAsked(screener, 2, [1, 0])).toBe(false);
  expect(isAsked(screener, 2, [1, 1])).toBe(true);
});

test('an answer that takes a question back takes its answer back too', () => {
  const yes = answered(screener, [1, 1, 1, 0, null], 1, 1);
  expect(yes).toEqual([1, 1, 1, 0, null]);
  expect(answered(screener, yes, 1, 0)).toEqual([1, 0, null, 0, null]);
});

test('help is offered from the answer that the definition names', () => {
  const third = screener.items[2];
  if (!third) throw new Error('no item');
  expect(callsForHelp(third, 0)).toBe(false);
  expect(callsForHelp(third, 1)).toBe(true);
  expect(callsForHelp(third, null)).toBe(false);
});

test('two devices lose nothing of each other', () => {
  const before = { ...NOTHING, health: { HYPERTENSION: 'NO' as const } };
  const theirs = {
    ...before,
    medicines: ['aspirin'],
    health: { HYPERTENSION: 'NO' as const, GLAUCOMA: 'YES' as const },
  };
  const mine = {
    ...before,
    aboutYou: { pronouns: 'they/them' },
    health: { HYPERTENSION: 'YES' as const },
    questionnaires: { 'PHQ-9': [1, null] },
  };
  expect(merged(theirs, mine, before)).toEqual({
    ...theirs,
    aboutYou: { pronouns: 'they/them' },
    health: { HYPERTENSION: 'YES', GLAUCOMA: 'YES' },
    questionnaires: { 'PHQ-9': [1, null] },
  });
});

test('a new packet is not begun, however the server writes that nothing was told', () => {
  const fresh = {
    aboutYou: null,
    reach: null,
    triedNone: null,
    tried: [],
    takesNothing: null,
    medicines: [],
    allergies: null,
    health: {},
    questionnaires: {},
  } as unknown as Told;
  expect(isBegun(fresh)).toBe(false);
  expect(isBegun({ ...fresh, aboutYou: { language: 'es' } })).toBe(false);
  expect(isBegun({ ...fresh, takesNothing: false })).toBe(true);
  expect(isBegun({ ...fresh, health: { GLAUCOMA: 'NO' } })).toBe(true);
  expect(isBegun({ ...fresh, aboutYou: { pronouns: 'she/her' } })).toBe(true);
});
