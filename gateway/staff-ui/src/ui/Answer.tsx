import { Button, Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { messageOf, Problem } from '../api/problem';
import { useClinic } from '../app/clinic';
import { timeOf } from '../lib/time';
import { Note } from './Note';
import classes from './ui.module.css';

interface Props<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'failureReason' | 'dataUpdatedAt' | 'refetch'>;
  /** What is being asked for, in the plural: "sessions". */
  what: string;
  /** Shown when the answer is that there is nothing; without it, children decide. */
  empty?: { when: (data: T) => boolean; say: ReactNode; action?: ReactNode };
  rows?: number;
  children: (data: T) => ReactNode;
}

/** A service's answer in its four states: awaited, nothing there, not known, and known but perhaps outdated. */
export function Answer<T>({ query, what, empty, rows = 4, children }: Props<T>) {
  const { data, error } = query;
  const trouble = useTrouble(query);
  if (data === undefined) {
    if (!trouble) return <Awaited what={what} rows={rows} />;
    return <NotKnown what={what} error={trouble} retry={() => void query.refetch()} />;
  }
  return (
    <>
      {error && <Outdated at={query.dataUpdatedAt} what={what} retry={() => void query.refetch()} />}
      {empty?.when(data) ? <Empty action={empty.action}>{empty.say}</Empty> : children(data)}
    </>
  );
}

/** Why there is no answer yet. It stays while the question is asked again, or the page would flicker between two states. */
function useTrouble({ data, error, failureReason }: Pick<UseQueryResult, 'data' | 'error' | 'failureReason'>) {
  const last = useRef<Error | null>(null);
  if (data !== undefined) last.current = null;
  else last.current = error ?? failureReason ?? last.current;
  return last.current;
}

export function Awaited({ what, rows }: { what: string; rows: number }) {
  return (
    <Stack gap={10} role="status" aria-label={`Loading ${what}`} py={4}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders are all alike
        <Skeleton key={row} height={18} width={`${92 - ((row * 17) % 40)}%`} radius={6} />
      ))}
    </Stack>
  );
}

export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <div>{children}</div>
      {action}
    </div>
  );
}

export function NotKnown({ what, error, retry }: { what: string; error: unknown; retry: () => void }) {
  const refused = error instanceof Problem;
  return (
    <Note
      kind="alert"
      loud
      action={
        <Button variant="default" size="compact-sm" onClick={retry}>
          Try again
        </Button>
      }
    >
      <b>{refused ? `The ${what} cannot be shown.` : `The ${what} are not known right now.`}</b> {messageOf(error)}
      {!refused && ' This does not mean that there are none.'}
    </Note>
  );
}

function Outdated({ at, what, retry }: { at: number; what: string; retry: () => void }) {
  const { zone } = useClinic();
  return (
    <Note
      kind="due"
      action={
        <Button variant="default" size="compact-sm" onClick={retry}>
          Try again
        </Button>
      }
    >
      <b>As of {timeOf(at, zone)}.</b> The {what} could not be refreshed and may have changed.
    </Note>
  );
}
