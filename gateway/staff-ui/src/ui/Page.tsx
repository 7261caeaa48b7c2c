import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './ui.module.css';

interface Props {
  title: string;
  sub?: ReactNode;
  before?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every place: its name, one line about it, and what can be done here. */
export function Page({ title, sub, before, actions, children }: Props) {
  useDocumentTitle(`${title} · Daybreak`);
  return (
    <>
      <div className={classes.bar}>
        {before}
        <div className={classes.barText}>
          <h1>{title}</h1>
          {sub && <div className={classes.sub}>{sub}</div>}
        </div>
        {actions && <div className={`${classes.actions} db-no-print`}>{actions}</div>}
      </div>
      {children}
    </>
  );
}
