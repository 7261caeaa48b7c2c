import { Button } from '@mantine/core';
import { useStaffNames } from '../api/names';
import { isStale, laterChanges, leadOf, messageOf, Problem, Unavailable } from '../api/problem';
import { useClinic } from '../app/clinic';
import { words } from '../lib/names';
import { timeOf } from '../lib/time';
import { Note } from './Note';

interface Props {
  error: unknown;
  /** Brings what others have changed onto the page; what was typed here stays. */
  reload?: () => void;
  /** Fields whose errors are shown beside them and need not be repeated here. */
  placed?: string[];
}

/** What the server said no to, in its own words, and what to do next. */
export function Refusal({ error, reload, placed = [] }: Props) {
  if (!error) return null;
  if (isStale(error)) return <ChangedMeanwhile error={error} reload={reload} />;
  if (error instanceof Unavailable) {
    return (
      <Note kind="due" loud>
        <b>Not saved yet.</b> {messageOf(error)} What you typed is kept here; try again.
      </Note>
    );
  }
  return (
    <Note kind="alert" loud>
      <b>{leadOf(error)}</b> {messageOf(error)}
      {error instanceof Problem && <Unplaced error={error} placed={placed} />}
    </Note>
  );
}

function Unplaced({ error, placed }: { error: Problem; placed: string[] }) {
  const rest = error.errors.filter(({ field }) => !placed.includes(field));
  if (rest.length < 2) return null;
  return (
    <ul style={{ margin: '6px 0 0', paddingLeft: 18 }}>
      {rest.map(({ field, message }) => (
        <li key={field + message}>
          {field}: {message}
        </li>
      ))}
    </ul>
  );
}

function ChangedMeanwhile({ error, reload }: { error: Problem; reload: (() => void) | undefined }) {
  const staffName = useStaffNames();
  const { zone } = useClinic();
  const last = laterChanges(error).at(-1);
  const button = reload && (
    <Button variant="default" size="compact-sm" onClick={reload}>
      Reload
    </Button>
  );
  return (
    <Note kind="due" loud action={button}>
      <b>
        {last ? `Changed by ${staffName(last.by)} at ${timeOf(last.at, zone)}.` : 'Changed by someone in the meantime.'}
      </b>{' '}
      {last && last.changed.length > 0 && `(${last.changed.map(eventWords).join(', ')}) `}
      Reload to see it; what you typed stays here.
    </Note>
  );
}

/** "daybreak.patient.screened.v1" as "patient screened". */
const eventWords = (type: string) =>
  words(
    type
      .replace(/^daybreak\./, '')
      .replace(/\.v\d+$/, '')
      .replaceAll('.', '_'),
  );
