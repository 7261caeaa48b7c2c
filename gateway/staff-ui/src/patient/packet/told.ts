import type { components } from '../../api/generated/intake';

type Schemas = components['schemas'];

export type Form = Schemas['FormView'];
export type Questionnaire = Schemas['QuestionnaireView'];
export type Item = Schemas['ItemView'];
export type Topic = Schemas['TopicView'];
export type Tried = Schemas['Tried'];
export type Provider = Schemas['Provider'];
export type Health = 'YES' | 'NO' | 'UNKNOWN';
export type Answers = (number | null)[];

/** What the patient has told so far; an answer that is missing is null. */
export type Told = Omit<Schemas['Told'], 'questionnaires'> & { questionnaires: Record<string, Answers> };
export type MyPacket = Omit<Schemas['MyPacketView'], 'told'> & { told?: Told | null };

export const NOTHING: Told = { tried: [], medicines: [], health: {}, questionnaires: {} };

/** Whether anything was told but the language; the server says null, or sends an empty list, where nothing was. */
export function isBegun({ aboutYou, ...rest }: Told): boolean {
  const said = (value: unknown) => value != null && (typeof value !== 'object' || Object.keys(value).length > 0);
  return Boolean(aboutYou?.preferredName || aboutYou?.pronouns) || Object.values(rest).some(said);
}

/** Whether an item is asked, given the answers so far. */
export function isAsked(questionnaire: Questionnaire, index: number, answers: Answers): boolean {
  const gate = questionnaire.items[index]?.askedIf;
  if (!gate) return true;
  const before = questionnaire.items.findIndex((item) => item.id === gate.item);
  return (answers[before] ?? 0) >= gate.atLeast;
}

/** The answers with this one changed; what is no longer asked after it is taken back. */
export function answered(questionnaire: Questionnaire, answers: Answers, index: number, value: number | null): Answers {
  const next: Answers = questionnaire.items.map((_, at) => (at === index ? value : (answers[at] ?? null)));
  return next.map((answer, at) => (isAsked(questionnaire, at, next) ? answer : null));
}

/** Whether this answer is one after which help is offered at once. */
export const callsForHelp = (item: Item, answer: number | null | undefined): boolean =>
  item.helpFrom != null && answer != null && answer >= item.helpFrom;

/** Puts what was typed here on top of what another device has saved meanwhile, answer by answer. */
export function merged(theirs: Told, mine: Told, before: Told): Told {
  const result: Record<string, unknown> = { ...theirs };
  for (const key of Object.keys(mine) as (keyof Told)[]) {
    if (same(mine[key], before[key])) continue;
    const byPart = key === 'health' || key === 'questionnaires';
    result[key] = byPart ? parts(theirs[key], mine[key], before[key]) : mine[key];
  }
  return result as Told;
}

type Parts = Record<string, unknown>;

function parts(theirs: unknown, mine: unknown, before: unknown): Parts {
  const result: Parts = { ...(theirs as Parts) };
  for (const [key, value] of Object.entries(mine as Parts)) {
    if (!same(value, (before as Parts | undefined)?.[key])) result[key] = value;
  }
  return result;
}

export const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
