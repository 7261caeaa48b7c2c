import type { ReactNode } from 'react';
import classes from '../outcomes/outcomes.module.css';

interface Props {
  name: string;
  open?: () => void;
  children: ReactNode;
}

/** A number that opens what is behind it, where somebody may; else the number. */
export function OpenFigure({ name, open, children }: Props) {
  if (!open) return children;
  return (
    <button type="button" className={classes.open} onClick={open} aria-label={`${name}: ${children}, open`}>
      {children}
    </button>
  );
}
