import { type HTMLInputTypeAttribute, useId } from 'react';

interface Props {
  label: string;
  hint?: string | undefined;
  value: string | null | undefined;
  onChange(value: string): void;
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'email' | 'tel' | 'decimal' | 'numeric';
  autoComplete?: string;
  list?: string[];
  maxLength?: number;
  required?: boolean;
  error?: string | undefined;
  lines?: number;
}

/** A line to type on, with its label above and what is wrong beside it. */
export function TextField(props: Props) {
  const { label, hint, value, onChange, list, lines, error, required = false, maxLength = 200, ...input } = props;
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    maxLength,
    value: value ?? '',
    'aria-describedby': described || undefined,
    'aria-invalid': Boolean(error),
    'aria-required': required,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {lines ? (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          {...input}
          list={list ? `${id}-list` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      {error && (
        <p id={`${id}-wrong`} className="wrong" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
