import { useState } from 'react';
import { Choices } from '../ui/Choices';
import { Page } from '../ui/Page';
import { toFirstWrong } from '../ui/toFirstWrong';
import { useSay } from '../words/words';
import type { StepProps } from './Packet';
import type { Health } from './told';

const ANSWERS: Health[] = ['YES', 'NO', 'UNKNOWN'];

/** Health questions that belong together, each with yes, no, or not sure. */
export function TopicPage({ packet, form, frame, onNext, topic: index }: StepProps & { topic: number }) {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const topic = form.topics[index];
  if (!topic) return null;
  const health = packet.told.health;
  const open = topic.questions.filter((question) => health[question.question] == null);
  const next = () => {
    if (open.length === 0) return onNext();
    setTried(true);
    toFirstWrong();
  };
  return (
    <Page {...frame} title={topic.title} text={[say('healthText')]} next={{ label: say('next'), onClick: next }}>
      {topic.questions.map(({ question, text }) => (
        <div key={question} className="health">
          <Choices
            row
            legend={text}
            options={ANSWERS.map((value) => ({ value, text: say(`health${value}`) }))}
            value={health[question]}
            onChange={(answer) => packet.change({ health: { ...packet.told.health, [question]: answer } })}
            error={tried && health[question] == null ? say('mustChooseEach') : undefined}
          />
        </div>
      ))}
    </Page>
  );
}
