import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useStaff, useStaffNames } from '../../api/names';
import { useMay, useSession } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { dayTimeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Disclosure } from '../../ui/Disclosure';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import type { SessionView } from './queries';
import classes from './session.module.css';
import {
  type Ground,
  grounds,
  type PsychotherapyNote,
  useEndShare,
  usePsychotherapyNotes,
  useShareNote,
  useWriteNote,
} from './therapy';

/** What a therapist writes for themselves, apart from the chart; nobody but therapists even sees that there is a place for it. */
export function PsychotherapyNotes({ session }: { session: SessionView }) {
  return useMay('THERAPIST') ? <Notes session={session} /> : null;
}

function Notes({ session }: { session: SessionView }) {
  const notes = usePsychotherapyNotes(session.patientId);
  return (
    <Panel title="Psychotherapy notes">
      <small>Apart from the chart: read by you, and by a therapist you share one with.</small>
      <Answer query={notes} what="psychotherapy notes">
        {({ notes: readable, keptByOthers }) => (
          <>
            {readable.map((note) => (
              <Kept key={note.noteId} note={note} patientId={session.patientId} />
            ))}
            {keptByOthers > 0 && (
              <p>{plural(keptByOthers, 'note')} of other therapists, which they have not shared with you.</p>
            )}
          </>
        )}
      </Answer>
      {session.arrivedAt && <Write session={session} />}
    </Panel>
  );
}

/** What is typed here is kept in this page only, not on the device: a tablet at a chair has many hands. */
function Write({ session }: { session: SessionView }) {
  const [text, setText] = useState('');
  const write = useWriteNote(session);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate(text.trim(), { onSuccess: () => setText('') });
      }}
    >
      <Textarea
        label="For yourself"
        description="Kept once and not changed; a second thought is a second note"
        autosize
        minRows={3}
        my={10}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Refusal error={write.error} />
      <Button type="submit" loading={write.isPending} disabled={!text.trim()}>
        Keep it apart
      </Button>
    </form>
  );
}

function Kept({ note, patientId }: { note: PsychotherapyNote; patientId: string }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const end = useEndShare(note.noteId, patientId);
  const standing = note.shares.filter(({ ended }) => !ended);
  return (
    <div className={classes.amendment}>
      <b>{note.yours ? 'You' : staffName(note.writtenBy)}</b>, {dayTimeOf(note.writtenAt, zone)}
      <div style={{ whiteSpace: 'pre-wrap' }}>{note.text}</div>
      {standing.map((share) => (
        <div key={share.at}>
          Shared with {staffName(share.with)}: {grounds[share.ground]}.{' '}
          {note.yours && (
            <Button
              variant="default"
              size="compact-sm"
              loading={end.isPending}
              onClick={() => end.mutate(share.with)}
              aria-label={`Take it back from ${staffName(share.with)}`}
            >
              Take it back
            </Button>
          )}
        </div>
      ))}
      <Refusal error={end.error} />
      {note.yours && (
        <Disclosure summary="Share this note">
          <Share note={note} patientId={patientId} />
        </Disclosure>
      )}
    </div>
  );
}

function Share({ note, patientId }: { note: PsychotherapyNote; patientId: string }) {
  const { staffId } = useSession();
  const staff = useStaff();
  const share = useShareNote(note.noteId, patientId);
  const [to, setTo] = useState('');
  const [ground, setGround] = useState<Ground>('PATIENT_AUTHORISED');
  const others = (staff.data ?? []).filter(
    (member) => member.active && member.roles.includes('THERAPIST') && member.staffId !== staffId,
  );
  if (staff.data && others.length === 0) return <p>No other therapist works here.</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        share.mutate({ with: to, ground }, { onSuccess: () => setTo('') });
      }}
    >
      <Group align="end" mb={10}>
        <NativeSelect
          label="With whom"
          data={[
            { value: '', label: 'choose' },
            ...others.map((member) => ({ value: member.staffId, label: member.displayName })),
          ]}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <NativeSelect
          label="On which ground"
          data={Object.entries(grounds).map(([value, label]) => ({ value, label }))}
          value={ground}
          onChange={(event) => setGround(event.currentTarget.value as Ground)}
        />
        <Button type="submit" loading={share.isPending} disabled={!to}>
          Share it
        </Button>
      </Group>
      <Refusal error={share.error} />
    </form>
  );
}
