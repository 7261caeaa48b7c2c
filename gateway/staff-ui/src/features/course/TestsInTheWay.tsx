import { Textarea } from '@mantine/core';
import { Note } from '../../ui/Note';
import type { Proposals } from './queries';

interface Props {
  tests: Proposals['testsInTheWay'];
  reason: string;
  change: (reason: string) => void;
}

/** Tests without which no course starts, and the words of a prescriber who answers for starting it all the same. */
export function TestsInTheWay({ tests, reason, change }: Props) {
  if (tests.length === 0) return null;
  return (
    <>
      <Note kind="due">
        A course waits for this: {tests.map(({ sentence }) => sentence).join(' ')} Have it done, or answer for it.
      </Note>
      <Textarea
        label="Why the course starts all the same"
        description="Kept with the order, in your name"
        autosize
        minRows={2}
        maxLength={500}
        mb={12}
        value={reason}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </>
  );
}
