import { type Form, isAsked, type Told } from './told';

/** One page of the packet. */
export type Step =
  | { kind: 'welcome' | 'name' | 'reach' | 'referrer' | 'primary' | 'tried' | 'medicines' | 'check' }
  | { kind: 'drug' | 'how' | 'helped' | 'why'; tried: number }
  | { kind: 'topic'; topic: number }
  | { kind: 'item'; questionnaire: number; item: number };

/** Names a page in the browser's history; says nothing of anybody. */
export const keyOf = (step: Step): string =>
  'tried' in step
    ? `${step.kind}-${step.tried}`
    : step.kind === 'topic'
      ? `topic-${step.topic}`
      : step.kind === 'item'
        ? `item-${step.questionnaire}-${step.item}`
        : step.kind;

/** Every page in its order, as far as the answers call for it. */
export function stepsOf(form: Form, told: Told): Step[] {
  const steps: Step[] = [
    { kind: 'welcome' },
    { kind: 'name' },
    { kind: 'reach' },
    { kind: 'referrer' },
    { kind: 'primary' },
    { kind: 'tried' },
  ];
  told.tried.forEach((_, tried) => {
    steps.push({ kind: 'drug', tried }, { kind: 'how', tried }, { kind: 'helped', tried }, { kind: 'why', tried });
  });
  steps.push({ kind: 'medicines' });
  form.topics.forEach((_, topic) => {
    steps.push({ kind: 'topic', topic });
  });
  form.questionnaires.forEach((questionnaire, index) => {
    const answers = told.questionnaires[questionnaire.instrument] ?? [];
    questionnaire.items.forEach((_, item) => {
      if (isAsked(questionnaire, item, answers)) steps.push({ kind: 'item', questionnaire: index, item });
    });
  });
  steps.push({ kind: 'check' });
  return steps;
}

/** The first page of what the server misses: `tried`, `medicines`, a topic's id or an instrument's. */
export function stepOfMissing(missing: string, form: Form, told: Told): Step {
  if (missing === 'tried' || missing === 'medicines') return { kind: missing };
  const topic = form.topics.findIndex((one) => one.id === missing);
  if (topic >= 0) return { kind: 'topic', topic };
  const questionnaire = form.questionnaires.findIndex((one) => one.instrument === missing);
  const asked = form.questionnaires[questionnaire];
  const answers = told.questionnaires[missing] ?? [];
  const open = asked?.items.findIndex((_, item) => isAsked(asked, item, answers) && answers[item] == null) ?? 0;
  return questionnaire < 0 ? { kind: 'check' } : { kind: 'item', questionnaire, item: Math.max(open, 0) };
}
