import { Fragment, type ReactNode } from 'react';
import classes from './ui.module.css';

export type Fact = [name: ReactNode, value: ReactNode];

/** Names and values; figures right-aligned when told to, so that columns of numbers can be read down. */
export function Facts({ facts, figures = false }: { facts: Fact[]; figures?: boolean }) {
  return (
    <dl className={classes.facts} data-figures={figures || undefined}>
      {facts.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one thing have a fixed order and no other identity
        <Fragment key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
