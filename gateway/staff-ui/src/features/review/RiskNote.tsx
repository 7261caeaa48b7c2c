import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { intake } from '../../api/clients';
import { useNow } from '../../api/clock';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { sentence } from '../../lib/names';
import { countdown } from '../../lib/time';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';

type Disposition = components['schemas']['AcknowledgementRequest']['disposition'];

const dispositions: Disposition[] = [
  'SEEN_NO_IMMEDIATE_RISK',
  'SAFETY_PLAN_MADE',
  'PRESCRIBER_CALLED',
  'SENT_TO_EMERGENCY_CARE',
  'COULD_NOT_REACH',
];

interface Props {
  patientId: string;
  assessmentId: string;
  name?: string;
  level: string;
  trigger: string;
  acknowledgeBy: string;
}

/** A flagged answer with its running clock; it stays until a clinician says what was done. */
export function RiskNote({ patientId, assessmentId, name, level, trigger, acknowledgeBy }: Props) {
  const [open, setOpen] = useState(false);
  const left = Date.parse(acknowledgeBy) - useNow('second');
  return (
    <Note
      kind="alert"
      action={
        !open && (
          <Button color="red" size="compact-md" onClick={() => setOpen(true)}>
            Take charge
          </Button>
        )
      }
    >
      <b>
        {name && `${name}: `}
        {sentence(level)} risk of suicide.
      </b>{' '}
      {trigger}.{' '}
      {left > 0 ? `A clinician must take charge within ${countdown(left)}.` : `Overdue by ${countdown(-left)}.`}
      {open && <Acknowledge patientId={patientId} assessmentId={assessmentId} />}
    </Note>
  );
}

function Acknowledge({ patientId, assessmentId }: { patientId: string; assessmentId: string }) {
  const form = useDraftForm(`risk.${assessmentId}`, { disposition: 'SEEN_NO_IMMEDIATE_RISK' as Disposition, note: '' });
  const acknowledge = useCommand({
    name: `risk.${assessmentId}`,
    send: ({ disposition, note }: typeof form.values, key) =>
      answer(
        intake.POST('/api/intake/patients/{patientId}/risk-acknowledgements', {
          params: { path: { patientId } },
          headers: idempotent(key),
          body: { assessmentId, disposition, note: note || undefined },
        }),
      ),
    refresh: [['intake']],
    done: form.clear,
  });
  return (
    <form
      style={{ marginTop: 10 }}
      onSubmit={(event) => {
        event.preventDefault();
        acknowledge.mutate(form.values, { onError: form.refuse });
      }}
    >
      <NativeSelect
        label="What was done"
        mb={8}
        data={dispositions.map((value) => ({ value, label: sentence(value) }))}
        {...form.text('disposition')}
      />
      <Textarea label="Note" autosize minRows={2} mb={8} {...form.text('note')} />
      <Group>
        <Button type="submit" color="red" loading={acknowledge.isPending}>
          I take charge
        </Button>
      </Group>
      <Refusal error={acknowledge.error} placed={['disposition', 'note']} />
    </form>
  );
}
