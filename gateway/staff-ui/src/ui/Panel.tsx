import { type ReactNode, useId } from 'react';
import classes from './ui.module.css';

interface Props {
  title?: string;
  aside?: ReactNode;
  children: ReactNode;
  flush?: boolean;
  /** One of several alike, such as a letter in a mailbox: no region of its own, or the regions would be countless. */
  one?: boolean;
}

/** A white card with its heading; a region of its own for screen readers when it has one. */
export function Panel({ title, aside, children, flush = false, one = false }: Props) {
  const id = useId();
  const Box = one ? 'article' : 'section';
  return (
    <Box className={classes.panel} data-flush={flush || undefined} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={classes.panelHead}>
          <h2 id={id}>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </Box>
  );
}
