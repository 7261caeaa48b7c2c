import { useState } from 'react';
import { Choices } from '../ui/Choices';
import { Help } from '../ui/Help';
import { Page } from '../ui/Page';
import { toFirstWrong } from '../ui/toFirstWrong';
import { useSay } from '../words/words';
import type { StepProps } from './Packet';
import { answered, callsForHelp, isAsked } from './told';

/** One item of a questionnaire. An answer that speaks of danger shows at once where to find help. */
export function ItemPage(props: StepProps & { questionnaire: number; item: number }) {
  const { packet, form, frame, onNext, item: index } = props;
  const say = useSay();
  const [tried, setTried] = useState(false);
  const questionnaire = form.questionnaires[props.questionnaire];
  const item = questionnaire?.items[index];
  if (!questionnaire || !item) return null;
  const answers = packet.told.questionnaires[questionnaire.instrument] ?? [];
  const answer = answers[index] ?? null;
  const asked = questionnaire.items.map((_, at) => at).filter((at) => isAsked(questionnaire, at, answers));
  const change = (value: number) =>
    packet.change({
      questionnaires: {
        ...packet.told.questionnaires,
        [questionnaire.instrument]: answered(questionnaire, answers, index, value),
      },
    });
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
        onChange={change}
        error={tried && answer == null ? say('mustChoose') : undefined}
      />
      {callsForHelp(item, answer) && <Help clinic={frame.clinic} />}
    </Page>
  );
}
