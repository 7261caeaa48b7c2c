import { useState } from 'react';
import type { ClinicCard } from '../api';
import { type Answers, answered, callsForHelp, isAsked, type Questionnaire } from '../packet/told';
import { Choices } from '../ui/Choices';
import { Help } from '../ui/Help';
import { Page } from '../ui/Page';
import { toFirstWrong } from '../ui/toFirstWrong';
import { useSay } from '../words/words';

/** What stands around a page's question. */
export interface Frame {
  clinic: ClinicCard | null;
  progress: { step: number; steps: number };
  status: React.ReactNode;
  back: { label: string; onClick(): void } | undefined;
}

interface Props {
  questionnaire: Questionnaire;
  item: number;
  answers: Answers;
  frame: Frame;
  onAnswers(answers: Answers, item: string, value: number): void;
  onNext(): void;
}

/** One item of a questionnaire. An answer that speaks of danger shows at once where to find help. */
export function Item({ questionnaire, item: index, answers, frame, onAnswers, onNext }: Props) {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const item = questionnaire.items[index];
  if (!item) return null;
  const answer = answers[index] ?? null;
  const asked = questionnaire.items.map((_, at) => at).filter((at) => isAsked(questionnaire, at, answers));
  const next = () => {
    if (answer != null || !item.scored) return onNext();
    setTried(true);
    toFirstWrong();
  };
  const place = say('question', { n: asked.indexOf(index) + 1, of: asked.length });
  return (
    <Page
      {...frame}
      over={`${questionnaire.title} · ${place}`}
      title={item.text}
      text={[item.scored ? questionnaire.recall : say('optionalQuestion')]}
      next={{ label: say(answer == null && !item.scored ? 'skip' : 'next'), onClick: next }}
    >
      <Choices
        hideLegend
        legend={item.text}
        options={item.choices}
        value={answer}
        onChange={(value) => onAnswers(answered(questionnaire, answers, index, value), item.id, value)}
        error={tried && answer == null ? say('mustChoose') : undefined}
      />
      {callsForHelp(item, answer) && <Help clinic={frame.clinic} />}
    </Page>
  );
}
