import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { sentence } from '../../lib/names';
import { figure } from '../intake/findings';
import { type Figure, partsOf, withFigure } from './expression';
import type { When } from './queries';
import classes from './rules.module.css';

interface Props {
  when: When;
  change: (when: When) => void;
  errors: Record<string, string>;
}

/** The figures of an expression as fields of their own: changing a limit takes no JSON. */
export function LimitFields({ when, change, errors }: Props) {
  const parts = partsOf(when);
  return parts.map(({ path, said, figures }) => (
    <fieldset key={path} className={classes.limits}>
      <legend>{parts.length > 1 ? capital(said) : 'Limits'}</legend>
      {figures.map((one) => (
        <Limit
          key={one.path}
          figure={one}
          error={errors[one.path]}
          change={(value) => change(withFigure(when, one.path, value))}
        />
      ))}
    </fieldset>
  ));
}

const capital = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);

interface LimitProps {
  figure: Figure;
  error: string | undefined;
  change: (value: number) => void;
}

function Limit({ figure: { label, value }, error, change }: LimitProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const unreadable = typed !== null && figure(typed) === undefined;
  return (
    <TextInput
      label={sentence(label)}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? String(value)}
      error={unreadable ? 'Type a figure' : error}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const read = figure(event.currentTarget.value);
        if (read !== undefined) change(read);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
