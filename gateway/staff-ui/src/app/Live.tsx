import { Tooltip } from '@mantine/core';
import { type LiveState, lostSince, useLiveState } from '../api/live';
import { timeOf } from '../lib/time';
import { useAllWaiting } from '../offline/Recording';
import { useClinic } from './clinic';
import classes from './shell.module.css';

const words: Record<LiveState, string> = { connecting: 'Connecting', live: 'Live', lost: 'Not live' };

/** Whether the page follows the clinic by itself. A stale page must never look live. */
export function Live() {
  const line = useLiveState();
  const { offlineSince } = useAllWaiting();
  const state = offlineSince === null ? line : 'lost';
  const { zone } = useClinic();
  const since = offlineSince ?? lostSince();
  const more =
    state === 'live'
      ? 'What you see follows the clinic within a second.'
      : `Changes do not arrive${since ? ` since ${timeOf(since, zone)}` : ''}. Reload to be sure.`;
  return (
    <Tooltip label={more}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the explanation must be reachable by keyboard */}
      <span className={classes.live} data-state={state} role="status" tabIndex={0}>
        <i aria-hidden="true" />
        <span>{words[state]}</span>
      </span>
    </Tooltip>
  );
}
