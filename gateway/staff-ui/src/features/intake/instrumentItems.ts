import type { QuestionItem } from './Questionnaire';
import type { Assessment, Instrument } from './queries';

/**
 * An instrument's items as they are asked after the answers given so far; the server checks it again. Before a session some
 * ask about the time since the last visit.
 */
export function itemsOf(
  instrument: Instrument,
  answers: (number | null)[],
  occasion?: Assessment['occasion'],
): QuestionItem[] {
  const answerTo = (id: string) => answers[instrument.items.findIndex((item) => item.id === id)] ?? null;
  return instrument.items.map((item) => ({
    id: item.id,
    text: (occasion === 'BEFORE_SESSION' && item.textSinceLastVisit) || item.text,
    optional: !item.scored || oneIsEnough(instrument, item.id, answerTo),
    skipped: isSkipped(item.askedIf, answerTo),
    choices: (item.choices.length > 0 ? item.choices : instrument.choices).map(({ value, text }) => ({
      value,
      label: text,
    })),
  }));
}

type AnswerTo = (id: string) => number | null;

function isSkipped(askedIf: Instrument['items'][number]['askedIf'], answerTo: AnswerTo): boolean {
  if (!askedIf) return false;
  const before = answerTo(askedIf.item);
  return before !== null && before < askedIf.atLeast;
}

/** Of some groups of items one answer is enough, and it is given already. */
function oneIsEnough({ scoring }: Instrument, id: string, answerTo: AnswerTo): boolean {
  return scoring.oneIsEnough.some((group) => group.includes(id) && group.some((other) => answerTo(other) !== null));
}
