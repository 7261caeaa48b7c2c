import { Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import { type CallRequest, type Outcome, outcomes } from './queries';

interface Props {
  courseId: string;
  name: string;
  close: () => void;
}

/** How a call ended, and when to call again. */
export function NoteCall({ courseId, name, close }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('WILL_BOOK');
  const [againOn, setAgainOn] = useState('');
  const note = useCommand({
    name: `recall.call.${courseId}`,
    send: (body: CallRequest, key) =>
      answer(
        scheduling.POST('/api/scheduling/recall/{courseId}/calls', {
          params: { path: { courseId } },
          headers: idempotent(key),
          body,
        }),
      ),
    refresh: [['scheduling', 'recall']],
    done: close,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    note.mutate(againOn ? { outcome, againOn } : { outcome });
  };
  return (
    <Modal opened onClose={close} title={`A call to ${name}`}>
      <form onSubmit={submit}>
        <Stack gap={14}>
          <NativeSelect
            label="How it ended"
            data={outcomes}
            value={outcome}
            onChange={(event) => setOutcome(event.currentTarget.value as Outcome)}
          />
          <TextInput
            type="date"
            label="Call again on"
            value={againOn}
            onChange={(event) => setAgainOn(event.currentTarget.value)}
          />
          <Refusal error={note.error} />
          <SheetEnd does="Save" pending={note.isPending} close={close} />
        </Stack>
      </form>
    </Modal>
  );
}
