import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { sentence } from '../../lib/names';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import classes from './review.module.css';

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
  close: () => void;
}

/** The first step: somebody takes charge and says what they have done. It decides nothing about treatment. */
export function AcknowledgeRisk({ patientId, assessmentId, close }: Props) {
  const form = useDraftForm(`risk.${assessmentId}`, { disposition: 'PRESCRIBER_CALLED' as Disposition, note: '' });
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
    done: () => {
      form.clear();
      close();
    },
  });
  return (
    <form
      className={classes.step}
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
        <Button variant="default" onClick={close}>
          Not now
        </Button>
      </Group>
      <Refusal error={acknowledge.error} placed={['disposition', 'note']} />
    </form>
  );
}
