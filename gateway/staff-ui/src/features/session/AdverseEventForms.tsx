import { Button, Chip, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ComponentProps } from 'react';
import { sentence } from '../../lib/names';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import {
  type AdverseEvent,
  type AssessmentDraft,
  actions,
  assessmentDraft,
  assessmentRequest,
  causalities,
  grades,
  outcomes,
  seriousness,
  type Term,
  terms,
  useAssess,
  useReport,
  useTell,
} from './adverse';
import type { SessionView } from './queries';
import classes from './session.module.css';

const choices = (codes: readonly string[]) => codes.map((value) => ({ value, label: sentence(value) }));

type Select = Pick<ComponentProps<typeof NativeSelect>, 'value' | 'onChange' | 'error'>;

interface Fields {
  values: AssessmentDraft;
  set: (patch: Partial<AssessmentDraft>) => void;
  text: (field: 'grade' | 'causality' | 'action' | 'outcome' | 'note') => Select;
}

function AssessmentFields({ values, set, text }: Fields) {
  return (
    <>
      <div className={classes.fields}>
        <NativeSelect label="Grade, CTCAE 5.0" data={grades} {...text('grade')} />
        <NativeSelect label="Caused by the drug" data={choices(causalities)} {...text('causality')} />
        <NativeSelect label="What was done" data={choices(actions)} {...text('action')} />
        <NativeSelect label="How it ended" data={choices(outcomes)} {...text('outcome')} />
      </div>
      <Chip.Group multiple value={values.serious} onChange={(serious) => set({ serious })}>
        <Group gap={6} mb={10} role="group" aria-label="Serious because of">
          {seriousness.map((why) => (
            <Chip key={why} value={why} color="red">
              {sentence(why)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Textarea
        label="What happened, in words"
        autosize
        minRows={2}
        mb={10}
        value={values.note}
        onChange={(change) => set({ note: change.currentTarget.value })}
      />
    </>
  );
}

export function ReportEvent({ session, close }: { session: SessionView; close: () => void }) {
  const report = useReport(session.sessionId);
  const form = useDraftForm(`adverse-event.${session.sessionId}`, { term: 'NAUSEA' as Term, ...assessmentDraft() });
  return (
    <form
      style={{ marginTop: 12 }}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        report.mutate(
          { term: form.values.term, assessment: assessmentRequest(form.values) },
          {
            onSuccess: () => {
              form.clear();
              close();
            },
            onError: form.refuse,
          },
        );
      }}
    >
      <NativeSelect label="What it was" data={choices(terms)} mb={10} {...form.text('term')} />
      <AssessmentFields values={form.values} set={form.set} text={form.text} />
      <Buttons label="Report the event" pending={report.isPending} close={close} />
      <Refusal error={report.error} />
    </form>
  );
}

export function AssessEvent({ event, close }: { event: AdverseEvent; close: () => void }) {
  const assess = useAssess(event);
  const form = useDraftForm(`assess.${event.eventId}`, assessmentDraft(event.assessments.at(-1)));
  return (
    <form
      style={{ marginTop: 12 }}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        assess.mutate(assessmentRequest(form.values), {
          onSuccess: () => {
            form.clear();
            close();
          },
          onError: form.refuse,
        });
      }}
    >
      <AssessmentFields values={form.values} set={form.set} text={form.text} />
      <Buttons label="Save the assessment" pending={assess.isPending} close={close} />
      <Refusal error={assess.error} />
    </form>
  );
}

export function TellEvent({ event, close }: { event: AdverseEvent; close: () => void }) {
  const tell = useTell(event);
  const form = useDraftForm(`tell.${event.eventId}`, { whom: 'FDA MedWatch', reference: '' });
  return (
    <form
      style={{ marginTop: 12 }}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        tell.mutate(
          { whom: form.values.whom, reference: form.values.reference || undefined },
          {
            onSuccess: () => {
              form.clear();
              close();
            },
            onError: form.refuse,
          },
        );
      }}
    >
      <TextInput label="Told to" required mb={8} {...form.text('whom')} />
      <TextInput label="Their number for it" mb={8} {...form.text('reference')} />
      <Buttons label="Note that it was told" pending={tell.isPending} close={close} />
      <Refusal error={tell.error} placed={['whom', 'reference']} />
    </form>
  );
}

function Buttons({ label, pending, close }: { label: string; pending: boolean; close: () => void }) {
  return (
    <Group gap={8}>
      <Button type="submit" loading={pending}>
        {label}
      </Button>
      <Button variant="default" onClick={close}>
        Not now
      </Button>
    </Group>
  );
}
