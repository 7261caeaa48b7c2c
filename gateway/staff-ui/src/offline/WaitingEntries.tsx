import { Button, Group } from '@mantine/core';
import { useClinic } from '../app/clinic';
import { timeOf } from '../lib/time';
import { Icon } from '../ui/Icon';
import type { Kept } from './entries';
import classes from './offline.module.css';
import { useRecorder, useRecording } from './Recording';
import { wordsOf } from './recordables';

/** What was recorded for this session and is not in its chart yet, in order; a refused entry asks for a decision. */
export function WaitingEntries({ sessionId }: { sessionId: string }) {
  const { waiting } = useRecording(sessionId);
  if (waiting.length === 0) return null;
  return (
    <ul className={classes.entries} aria-label="Not in the chart yet">
      {waiting.map((kept) => (
        <WaitingEntry key={kept.seq} kept={kept} />
      ))}
    </ul>
  );
}

function WaitingEntry({ kept }: { kept: Kept }) {
  const { zone } = useClinic();
  const recorder = useRecorder();
  const { at, kind, body, refused } = kept.entry;
  return (
    <li data-refused={refused !== undefined}>
      <Icon name={refused ? 'bang' : 'clock'} />
      <span>
        {timeOf(at, zone)}: {wordsOf(kind, body as never)}, {refused ? `refused: ${refused}` : 'waiting to be saved'}
      </span>
      {refused && (
        <Group gap={8}>
          <Button size="compact-sm" variant="default" onClick={() => void recorder.tryAgain(kept)}>
            Try again
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void recorder.remove(kept)}>
            Remove
          </Button>
        </Group>
      )}
    </li>
  );
}
