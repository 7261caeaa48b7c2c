import { Button, Textarea, TextInput } from '@mantine/core';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Disclosure } from '../../ui/Disclosure';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { useAmend, useSessionCommands } from './commands';
import type { SessionView } from './queries';
import classes from './session.module.css';

export function SignOff({ session, reload }: { session: SessionView; reload: () => void }) {
  const { signOff } = useSessionCommands(session);
  const form = useDraftForm(`note.${session.sessionId}`, { note: session.noteDraft ?? '' });
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
          description="Drafted from the chart: read it, complete it. Once signed it can be added to, and never changed."
          required
          autosize
          minRows={8}
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

const asWritten = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

/** The note as it was signed, and under it what was added later, each with who, when and why. */
export function SignedNote({ session, note }: { session: SessionView; note: NonNullable<SessionView['note']> }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const may = useMay('NURSE', 'PRESCRIBER') && session.allowed.includes('AMEND_NOTE');
  return (
    <Panel title="Note" aside={<span>{`${staffName(note.signedBy)}, ${dayTimeOf(note.signedAt, zone)}`}</span>}>
      <div style={asWritten}>{note.text}</div>
      {note.amendments.map(({ signed, text, reason }) => (
        <div key={signed.at} className={classes.amendment}>
          <b>
            Added by {staffName(signed.by)}, {dayTimeOf(signed.at, zone)}
          </b>{' '}
          ({reason})<div style={asWritten}>{text}</div>
        </div>
      ))}
      {may && (
        <Disclosure summary="Add to the note">
          <Amend session={session} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Amend({ session }: { session: SessionView }) {
  const form = useDraftForm(`amend.${session.sessionId}`, { text: '', reason: '' });
  const amend = useAmend(session.sessionId);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        amend.mutate(form.values, { onSuccess: form.clear, onError: form.refuse });
      }}
    >
      <Textarea label="What is added" required autosize minRows={3} mb={10} {...form.text('text')} />
      <TextInput label="Why only now" required mb={10} {...form.text('reason')} />
      <Button type="submit" loading={amend.isPending}>
        Sign the addition
      </Button>
      <Refusal error={amend.error} placed={['text', 'reason']} />
    </form>
  );
}
