import { Icon, type IconName } from './Icon';
import classes from './ui.module.css';

export type Tone = 'booked' | 'arrived' | 'gate' | 'dosing' | 'recovery' | 'ready' | 'alert' | 'due' | 'ok' | 'accent';

/** A state as colour, shape and word together. */
export function Status({ tone, icon, children }: { tone: Tone; icon: IconName; children: string }) {
  return (
    <span className={classes.status} style={{ '--tone': `var(--db-${tone})` } as React.CSSProperties}>
      <Icon name={icon} size={11} />
      {children}
    </span>
  );
}
