import type { QuestionItem } from './Questionnaire';
import type { Instrument } from './queries';

/**
 * An instrument's items as they are asked after the answers given so far. The C-SSRS screener goes from item 2 straight
 * to item 6 when there are no thoughts, and asks when only if there was behaviour (C-SSRS triage; the server checks it).
 */
export function itemsOf(instrument: Instrument, answers: (number | null)[]): QuestionItem[] {
  const answerTo = (id: string) => answers[instrument.items.findIndex((item) => item.id === id)] ?? null;
  return instrument.items.map((item) => ({
    id: item.id,
    text: item.text,
    optional: !item.scored,
    skipped: instrument.id === 'C-SSRS' && isSkipped(item.id, answerTo),
    choices: (item.choices.length > 0 ? item.choices : instrument.choices).map(({ value, text }) => ({
      value,
      label: text,
    })),
  }));
}

function isSkipped(item: string, answerTo: (id: string) => number | null): boolean {
  if (['3', '4', '5'].includes(item)) return answerTo('2') === 0;
  if (item === '6a') return answerTo('6') === 0;
  return false;
}
