import classes from './consents.module.css';
import type { Consent, ConsentText } from './queries';

/** What was chosen under a text that asks, in the words of today's text where they are the same ones. */
export function Chosen({ consent, text }: { consent: Consent | undefined; text: ConsentText }) {
  if (!consent || consent.choices.length === 0) return null;
  const asked = text.wordings.find(({ language }) => language === 'en')?.choices ?? [];
  return (
    <dl className={classes.chosen}>
      {consent.choices.map(({ choice, option }) => {
        const known = asked.find(({ id }) => id === choice);
        return (
          <div key={choice}>
            <dt>{known?.question ?? choice}</dt>
            <dd>{known?.options.find(({ id }) => id === option)?.words ?? option}</dd>
          </div>
        );
      })}
    </dl>
  );
}
