import classes from '../../app/shell.module.css';
import { useTextsWaiting } from './queries';

/** Beside the inbox in the navigation. */
export function TextsWaiting() {
  const count = useTextsWaiting()?.open;
  if (!count) return null;
  return (
    <b className={classes.waiting}>
      {count}
      <span className={classes.unseen}> waiting</span>
    </b>
  );
}
