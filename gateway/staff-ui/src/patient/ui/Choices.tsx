import { useId } from 'react';

interface Props<T extends string | number | boolean> {
  legend: string;
  /** Hidden where the page's title asks the question already. */
  hideLegend?: boolean;
  options: { value: T; text: string }[];
  value: T | null | undefined;
  onChange(value: T): void;
  /** Side by side, for two or three short answers. */
  row?: boolean;
  error?: string | undefined;
}

/** One answer of several, large enough for a thumb. */
export function Choices<T extends string | number | boolean>(props: Props<T>) {
  const { legend, hideLegend = false, options, value, onChange, row = false, error } = props;
  const name = useId();
  const wrong = useId();
  return (
    <fieldset className="choices" aria-describedby={error ? wrong : undefined}>
      <legend className={hideLegend ? 'unseen' : undefined}>{legend}</legend>
      {error && (
        <p id={wrong} className="wrong" role="alert">
          {error}
        </p>
      )}
      <div className={row ? 'row' : 'column'}>
        {options.map((option) => (
          <label key={String(option.value)} className="choice">
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
