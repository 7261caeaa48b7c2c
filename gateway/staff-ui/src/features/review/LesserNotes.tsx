import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useNow } from '../../api/clock';
import { relative } from '../../lib/time';
import { Note } from '../../ui/Note';
import type { ReviewQueue } from './queries';

/** A questionnaire whose answers ask for another one while the patient is still there. */
export function ScreenerDue({ patientId, displayName, askedBy, instruments, since }: ReviewQueue['asked'][number]) {
  const now = useNow();
  const instrument = instruments[0] ?? 'C-SSRS';
  return (
    <Note
      kind="due"
      action={
        <Button
          size="compact-md"
          variant="default"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/patients/$patientId/assess/$instrument"
              params={{ patientId, instrument }}
              search={{ occasion: 'SCREENING' }}
            />
          )}
        >
          Answer {instrument}
        </Button>
      }
    >
      <b>{displayName}:</b> {askedBy}, answered {relative(since, now)}, asks for {instruments.join(' and ')} at the same
      contact.
    </Note>
  );
}

/** A total far on the wrong side of the baseline: to be read, not to be cleared. */
export function WorseNote(note: ReviewQueue['notes'][number]) {
  const now = useNow();
  return (
    <Note
      kind="plain"
      action={
        <Button
          size="compact-md"
          variant="default"
          aria-label={`Open ${note.displayName}`}
          renderRoot={(props) => (
            <Link
              {...props}
              to="/patients/$patientId"
              params={{ patientId: note.patientId }}
              search={{ tab: 'story' }}
            />
          )}
        >
          Open
        </Button>
      }
    >
      <b>{note.displayName} is worse:</b> {note.instrument} {note.total} after {note.baselineTotal} at the start,{' '}
      {relative(note.takenAt, now)}.
    </Note>
  );
}
