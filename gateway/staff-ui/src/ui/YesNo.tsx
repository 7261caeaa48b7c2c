import { useId } from 'react';
import classes from './yesno.module.css';

interface Props {
  label: string;
  hint?: string;
  value: boolean | null;
  change: (value: boolean) => void;
  /** The answer that needs a second look, so that it stands out when it is given. */
  wary?: boolean;
  error?: string;
}

/** A question that has to be asked: until it is, neither answer is chosen. */
export function YesNo({ label, hint, value, change, wary, error }: Props) {
  const name = useId();
  return (
    <fieldset className={classes.question}>
      <legend>
        {label}
        {hint && <small>{hint}</small>}
      </legend>
      <div className={classes.answers}>
        {[true, false].map((option) => (
          <label
            key={String(option)}
            data-on={value === option || undefined}
            data-wary={(value === option && option === wary) || undefined}
          >
            <input type="radio" name={name} checked={value === option} onChange={() => change(option)} />
            {option ? 'Yes' : 'No'}
          </label>
        ))}
      </div>
      {error && (
        <div className={classes.error} role="alert">
          {error}
        </div>
      )}
    </fieldset>
  );
}
