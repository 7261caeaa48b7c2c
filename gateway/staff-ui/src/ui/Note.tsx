import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import classes from './ui.module.css';

type Kind = 'alert' | 'due' | 'ok' | 'plain';

const icons: Record<Kind, IconName> = { alert: 'bang', due: 'clock', ok: 'check', plain: 'dot' };

interface Props {
  kind: Kind;
  children: ReactNode;
  action?: ReactNode;
  /** Said at once by a screen reader; for what appears in answer to something done or in an emergency. */
  loud?: boolean;
}

/** One sentence that stands out, with at most one thing to do about it. */
export function Note({ kind, children, action, loud = false }: Props) {
  return (
    <div className={classes.note} data-kind={kind} role={loud ? 'alert' : undefined}>
      <Icon name={icons[kind]} size={16} />
      <div className={classes.noteText}>{children}</div>
      {action}
    </div>
  );
}
