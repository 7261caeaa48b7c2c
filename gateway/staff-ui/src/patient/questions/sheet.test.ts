import { expect, test } from 'vitest';
import { type Form, firstOpen, onTop, type Sheet, speaksOfDanger, stepsOf, withChoice } from './sheet';

const choices = [
  { value: 0, text: 'No' },
  { value: 1, text: 'Yes' },
];
const item = (id: string, gate?: string) => ({
  id,
  text: id,
  choices,
  askedIf: gate ? { item: gate, atLeast: 1 } : null,
  scored: true,
  helpFrom: id === '3' ? 1 : null,
});
const FORM = {
  language: 'en',
  questionnaires: [
    { instrument: 'C-SSRS', title: 'Safety', recall: 'Since', items: [item('1'), item('2'), item('3', '2')] },
  ],
} as Form;
const sheet = (moment: Sheet['moment']): Sheet => ({ moment, status: 'ASKED', answers: {}, missing: [] });

test('an item behind another is a page only when that one was answered so', () => {
  expect(stepsOf(FORM, sheet('BEFORE_SESSION'), {})).toHaveLength(4);
  expect(stepsOf(FORM, sheet('BEFORE_SESSION'), { 'C-SSRS': [0, 1, null] })).toHaveLength(5);
  expect(stepsOf(FORM, sheet('MORNING_AFTER'), {})[0]?.kind).toBe('item');
});

test('one goes on at the first question that is open, and at the end when none is', () => {
  expect(firstOpen(FORM, { 'C-SSRS': [0, 1, null] })).toEqual({ kind: 'item', questionnaire: 0, item: 2 });
  expect(firstOpen(FORM, { 'C-SSRS': [0, 0, null] })).toEqual({ kind: 'check' });
});

test('what is not saved yet lies on top of what another device has saved', () => {
  const pending = withChoice(withChoice([], { instrument: 'C-SSRS', item: '2', value: 1 }), {
    instrument: 'C-SSRS',
    item: '2',
    value: 0,
  });
  expect(pending).toHaveLength(1);
  expect(onTop(FORM, { 'C-SSRS': [1, 1, 1] }, pending)).toEqual({ 'C-SSRS': [1, 0, null] });
});

test('an answer that speaks of danger is known as long as it stands', () => {
  expect(speaksOfDanger(FORM, { 'C-SSRS': [0, 1, 1] })).toBe(true);
  expect(speaksOfDanger(FORM, { 'C-SSRS': [1, 0, null] })).toBe(false);
});
