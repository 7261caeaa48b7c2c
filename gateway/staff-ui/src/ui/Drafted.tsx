import { Button } from '@mantine/core';
import { Note } from './Note';

/** Tells that a form holds what was typed earlier, so that nobody takes it for the server's record. */
export function Drafted({ restored, discard }: { restored: boolean; discard: () => void }) {
  if (!restored) return null;
  return (
    <Note
      kind="plain"
      action={
        <Button variant="default" size="compact-sm" onClick={discard}>
          Start afresh
        </Button>
      }
    >
      This is what you typed before; it is not saved yet.
    </Note>
  );
}
