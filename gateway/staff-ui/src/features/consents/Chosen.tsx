import classes from './consents.module.css';
import type { Consent, ConsentText } from './queries';

interface Props {
  consent: Consent | undefined;
  text: ConsentText;
  /** Read at the chair, from a step away. */
  large?: boolean;
}

type Options = { id: string; words: string }[];

/** "Either of these" says nothing to whoever does not see the others. */
function wordsOf(option: string, options: Options): string {
  if (option !== 'EITHER') return options.find(({ id }) => id === option)?.words ?? option;
  return options
    .filter(({ id }) => id !== 'EITHER')
    .map(({ words }) => words)
    .join(', or: ');
}

/** What was chosen under a text that asks, in the words of today's text where they are the same ones. */
export function Chosen({ consent, text, large = false }: Props) {
  if (!consent || consent.choices.length === 0) return null;
  const asked = text.wordings.find(({ language }) => language === 'en')?.choices ?? [];
  return (
    <dl className={`${classes.chosen} ${large ? classes.large : ''}`}>
      {consent.choices.map(({ choice, option }) => {
        const known = asked.find(({ id }) => id === choice);
        return (
          <div key={choice}>
            <dt>{known?.question ?? choice}</dt>
            <dd>{wordsOf(option, known?.options ?? [])}</dd>
          </div>
        );
      })}
    </dl>
  );
}
