import { useId } from 'react';
import classes from './consents.module.css';
import type { Wording } from './queries';

type Choice = Wording['choices'][number];

interface Props {
  choices: Choice[];
  chosen: Record<string, string>;
  choose: (choice: string, option: string) => void;
}

/** What a text asks the patient to choose; nothing is chosen beforehand. */
export function Choices({ choices, chosen, choose }: Props) {
  return choices.map((choice) => (
    <OneOf key={choice.id} choice={choice} chosen={chosen[choice.id]} choose={(option) => choose(choice.id, option)} />
  ));
}

interface OneProps {
  choice: Choice;
  chosen: string | undefined;
  choose: (option: string) => void;
}

function OneOf({ choice, chosen, choose }: OneProps) {
  const name = useId();
  return (
    <fieldset className={classes.choice}>
      <legend>{choice.question}</legend>
      {choice.options.map(({ id, words }) => (
        <label key={id} data-on={chosen === id || undefined}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => choose(id)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
