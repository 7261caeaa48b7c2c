import type { ReactNode } from 'react';
import classes from './disclosure.module.css';

interface Props {
  summary: ReactNode;
  children: ReactNode;
  /** Whether it begins open. */
  open?: boolean;
}

/** A line that opens to what is behind it; the browser's own, so that it works with every keyboard and reader. */
export function Disclosure({ summary, children, open }: Props) {
  return (
    <details className={classes.details} open={open}>
      <summary>{summary}</summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}
