import { useState } from 'react';
import type { Shared } from '../App';
import { Choices } from '../ui/Choices';
import { LanguageChoice } from '../ui/LanguageChoice';
import { Page } from '../ui/Page';
import { toFirstWrong } from '../ui/toFirstWrong';
import { useSay } from '../words/words';
import { type Given, paragraphs, type ToSign } from './toSign';

interface Props {
  shared: Shared;
  frame: { clinic: Shared['clinic']; over: string | undefined };
  text: ToSign;
  given: Given;
  onGiven(given: Given): void;
  onNext(): void;
}

/** The whole text in the patient's language, with what it asks them to choose. Nobody has to sign. */
export function Read({ shared, frame, text, given, onGiven, onNext }: Props) {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const open = text.choices.some(({ id }) => !given[id]);
  const next = () => {
    if (!open) return onNext();
    setTried(true);
    toFirstWrong();
  };
  return (
    <Page
      {...frame}
      title={text.title}
      next={{ label: say('toSigning'), onClick: next }}
      status={<p className="status">{say('noNeedToSign', { phone: frame.clinic?.phone ?? '' })}</p>}
    >
      <LanguageChoice language={shared.language} onLanguage={shared.onLanguage} />
      <div className="paper" lang={text.language}>
        {paragraphs(text.text).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {text.choices.map(({ id, question, options }) => (
        <Choices
          key={id}
          legend={question}
          options={options.map((option) => ({ value: option.id, text: option.words }))}
          value={given[id]}
          onChange={(option) => onGiven({ ...given, [id]: option })}
          error={tried && !given[id] ? say('mustChooseEach') : undefined}
        />
      ))}
    </Page>
  );
}
