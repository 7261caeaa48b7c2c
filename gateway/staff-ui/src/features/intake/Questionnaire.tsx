import { useRef } from 'react';
import { flushSync } from 'react-dom';
import classes from './intake.module.css';

export interface QuestionItem {
  id: string;
  text: string;
  /** The key is what is typed to pick the choice: its value unless told otherwise. */
  choices: { value: number; label: string; key?: string }[];
  /** Something known already that bears on the answer. */
  hint?: string;
  /** Not asked after the answers given so far; left unanswered. */
  skipped?: boolean;
  optional?: boolean;
}

interface Props {
  items: QuestionItem[];
  answers: (number | null)[];
  answer: (index: number, value: number) => void;
  errors?: Record<number, string>;
}

/** Every item as one row of large buttons; a digit answers the item in focus and goes on to the next. */
export function Questionnaire({ items, answers, answer, errors = {} }: Props) {
  const list = useRef<HTMLOListElement>(null);
  // The page is brought up to date before the focus moves: the next digit may come at once, and items may have closed.
  const pick = (index: number, value: number) => {
    flushSync(() => answer(index, value));
    const groups = [...(list.current?.querySelectorAll<HTMLElement>('fieldset:not([disabled])') ?? [])];
    const here = groups.findIndex((group) => group.dataset.index === String(index));
    groups[here + 1]?.querySelector<HTMLInputElement>('input')?.focus();
  };
  const typed = (index: number) => (event: React.KeyboardEvent) => {
    const choice = items[index]?.choices.find(({ value, key }) => (key ?? String(value)) === event.key);
    if (!choice || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    pick(index, choice.value);
  };
  return (
    <ol className={classes.items} ref={list}>
      {items.map((item, index) => (
        <li key={item.id}>
          <Item
            item={item}
            index={index}
            value={answers[index] ?? null}
            error={errors[index]}
            answer={(value) => answer(index, value)}
            onKeyDown={typed(index)}
          />
        </li>
      ))}
    </ol>
  );
}

interface ItemProps {
  item: QuestionItem;
  index: number;
  value: number | null;
  error: string | undefined;
  answer: (value: number) => void;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

function Item({ item, index, value, error, answer, onKeyDown }: ItemProps) {
  const open = value === null && !item.skipped && !item.optional;
  return (
    <fieldset
      className={classes.item}
      data-index={index}
      data-open={open || undefined}
      data-many={item.choices.length > 4 || undefined}
      disabled={item.skipped}
      onKeyDown={onKeyDown}
    >
      <legend>
        <span className={classes.number}>{index + 1}</span>
        <span>{item.text}</span>
        {item.hint && <span className={classes.hint}>{item.hint}</span>}
        {item.skipped && <em>Not asked after the answers above.</em>}
      </legend>
      <div className={classes.choices}>
        {item.choices.map((choice) => (
          <label key={choice.value} data-on={value === choice.value || undefined}>
            <input
              type="radio"
              name={`item-${item.id}`}
              checked={value === choice.value}
              onChange={() => answer(choice.value)}
            />
            {choice.label !== (choice.key ?? String(choice.value)) && (
              <span className={classes.digit} aria-hidden="true">
                {choice.key ?? choice.value}
              </span>
            )}
            {choice.label}
          </label>
        ))}
      </div>
      {error && (
        <div className={classes.itemError} role="alert">
          {error}
        </div>
      )}
    </fieldset>
  );
}
