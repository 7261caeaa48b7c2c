import { Button } from '@mantine/core';
import { isConflict, isStale, messageOf, Problem, Unavailable } from '../api/problem';
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
  if (error instanceof Unavailable) {
    return (
      <Note kind="due" loud>
        <b>Not saved yet.</b> {error.why} What you typed is kept here; try again.
      </Note>
    );
  }
  if (isConflict(error)) return <Conflict error={error} reload={reload} />;
  return (
    <Note kind="alert" loud>
      <b>{error instanceof Problem ? error.title : 'This did not work.'}</b> {detail(error)}
      {error instanceof Problem && <Unplaced error={error} placed={placed} />}
    </Note>
  );
}

function detail(error: unknown): string {
  const said = messageOf(error);
  return error instanceof Problem && said === error.title ? '' : said;
}

function Unplaced({ error, placed }: { error: Problem; placed: string[] }) {
  const rest = error.errors.filter(({ field }) => !placed.includes(field));
  if (rest.length === 0) return null;
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

function Conflict({ error, reload }: { error: Problem; reload: (() => void) | undefined }) {
  const by = typeof error.extra.changedBy === 'string' ? ` by ${error.extra.changedBy}` : '';
  return (
    <Note
      kind="due"
      loud
      action={
        reload && (
          <Button variant="default" size="compact-sm" onClick={reload}>
            Reload
          </Button>
        )
      }
    >
      <b>{isStale(error) ? `Changed${by} in the meantime.` : error.title}</b> {detail(error)}
      {reload && ' What you typed stays here.'}
    </Note>
  );
}
