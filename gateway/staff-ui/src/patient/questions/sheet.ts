import type { components } from '../../api/generated/intake';
import { type Answers, answered, callsForHelp, isAsked, type Questionnaire } from '../packet/told';

type Schemas = components['schemas'];

export type Form = Schemas['MySheetForm'];
export type Sheet = Omit<Schemas['MySheetView'], 'answers'> & { answers: Record<string, Answers> };
export type Given = Schemas['MyItemAnswer'];

/** One page: the welcome, an item of a questionnaire, or the last one. */
export type Step = { kind: 'welcome' | 'check' } | { kind: 'item'; questionnaire: number; item: number };

/** Names a page in the browser's history; says nothing of anybody. */
export const keyOf = (step: Step): string =>
  step.kind === 'item' ? `item-${step.questionnaire}-${step.item}` : step.kind;

/** Every page in its order, as far as the answers call for it. Three questions need no welcome. */
export function stepsOf(form: Form, sheet: Sheet, answers: Record<string, Answers>): Step[] {
  const steps: Step[] = sheet.moment === 'BEFORE_SESSION' ? [{ kind: 'welcome' }] : [];
  form.questionnaires.forEach((questionnaire, index) => {
    const given = answers[questionnaire.instrument] ?? [];
    questionnaire.items.forEach((_, item) => {
      if (isAsked(questionnaire, item, given)) steps.push({ kind: 'item', questionnaire: index, item });
    });
  });
  return [...steps, { kind: 'check' }];
}

/** The first item that must be answered and is not; else the last page. */
export function firstOpen(form: Form, answers: Record<string, Answers>): Step {
  for (const [index, questionnaire] of form.questionnaires.entries()) {
    const given = answers[questionnaire.instrument] ?? [];
    const open = questionnaire.items.findIndex(
      (item, at) => item.scored && isAsked(questionnaire, at, given) && given[at] == null,
    );
    if (open >= 0) return { kind: 'item', questionnaire: index, item: open };
  }
  return { kind: 'check' };
}

/** What the clinic has, with what was chosen here and is not saved yet on top of it. */
export function onTop(form: Form, saved: Record<string, Answers>, pending: Given[]): Record<string, Answers> {
  const result = { ...saved };
  for (const { instrument, item, value } of pending) {
    const questionnaire = form.questionnaires.find((one) => one.instrument === instrument);
    const index = questionnaire?.items.findIndex((one) => one.id === item) ?? -1;
    if (questionnaire && index >= 0)
      result[instrument] = answered(questionnaire, result[instrument] ?? [], index, value);
  }
  return result;
}

/** What is still to be saved, with this choice in place of an earlier one for the same item. */
export const withChoice = (pending: Given[], given: Given): Given[] => [
  ...pending.filter((one) => one.instrument !== given.instrument || one.item !== given.item),
  given,
];

/** Whether any answer is one after which help is offered. */
export const speaksOfDanger = (form: Form, answers: Record<string, Answers>): boolean =>
  form.questionnaires.some((questionnaire: Questionnaire) =>
    questionnaire.items.some((item, at) => callsForHelp(item, answers[questionnaire.instrument]?.[at])),
  );
