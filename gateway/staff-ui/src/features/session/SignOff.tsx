import { Button, Textarea } from '@mantine/core';
import { useStaffNames } from '../../api/names';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { useSessionCommands } from './commands';
import type { SessionView } from './queries';

export function SignOff({ session, reload }: { session: SessionView; reload: () => void }) {
  const { signOff } = useSessionCommands(session);
  const form = useDraftForm(`note.${session.sessionId}`, { note: '' });
  return (
    <Panel title="Sign off">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signOff.mutate(form.values, { onSuccess: form.clear, onError: form.refuse });
        }}
      >
        <Textarea
          label="Note on the session"
          description="Signing closes the session; the note cannot be changed afterwards."
          required
          autosize
          minRows={4}
          mb={12}
          {...form.text('note')}
        />
        <Button type="submit" size="lg" loading={signOff.isPending} disabled={form.values.note.trim() === ''}>
          Sign
        </Button>
        <div style={{ marginTop: 12 }}>
          <Refusal error={signOff.error} reload={reload} placed={['note']} />
        </div>
      </form>
    </Panel>
  );
}

export function SignedNote({ note }: { note: NonNullable<SessionView['note']> }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  return (
    <Panel title="Note" aside={<span>{`${staffName(note.signedBy)}, ${dayTimeOf(note.signedAt, zone)}`}</span>}>
      <div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note.text}</div>
    </Panel>
  );
}
