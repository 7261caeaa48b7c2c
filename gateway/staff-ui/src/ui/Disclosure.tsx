import type { ReactNode } from 'react';
import classes from './disclosure.module.css';

/** A line that opens to what is behind it; the browser's own, so that it works with every keyboard and reader. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={classes.details}>
      <summary>{summary}</summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}
