import { Button, Checkbox, TextInput } from '@mantine/core';
import { useNow } from '../../api/clock';
import { useClinic } from '../../app/clinic';
import { localDateOf } from '../../lib/time';
import { Drafted } from '../../ui/Drafted';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { GapField } from './GapField';
import { answerOf, emptyGap, type Gap } from './gaps';
import classes from './monitoring.module.css';
import { type FormAnswer, type MonitoringForm, useSubmitForm } from './queries';

/** What the chart lacks is filled in, the whole is attested, and the day on which it went out is said. */
export function SubmitForm({ form, reload }: { form: MonitoringForm; reload: () => void }) {
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  const again = form.submissions.length > 0;
  const submit = useSubmitForm(form);
  const draft = useDraftForm(`monitoring-form.${form.sessionId}.${form.submissions.length}`, {
    gaps: {} as Record<string, Gap>,
    submittedOn: today,
    reference: '',
    reason: '',
    attested: false,
  });
  const { values } = draft;
  const dosedOn = form.clock?.dosedOn ?? today;
  const open = form.fields.filter(({ name }) => form.missing.includes(name));
  const answers = open
    .map((field) => answerOf(field, values.gaps[field.name] ?? emptyGap, dosedOn, zone))
    .filter((answer): answer is FormAnswer => answer !== undefined);
  const whole = answers.length === open.length && values.attested && (!again || values.reason.trim() !== '');
  return (
    <Panel title={again ? 'Submit it again' : 'Review and submit'}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const { attested, submittedOn, reference, reason } = values;
          submit.mutate(
            {
              answers,
              attested,
              submittedOn,
              reference: reference.trim() || undefined,
              reason: again ? reason.trim() : undefined,
            },
            { onSuccess: draft.clear, onError: draft.refuse },
          );
        }}
      >
        <Drafted restored={draft.restored} discard={draft.clear} />
        <Note kind="plain">
          Daybreak sends this form to nobody. Print it or enter it where it belongs, then say so here.
        </Note>
        {open.map((field) => {
          const gap = values.gaps[field.name] ?? emptyGap;
          return (
            <GapField
              key={field.name}
              field={field}
              gap={gap}
              error={draft.errors[field.name]}
              change={(patch) => draft.set({ gaps: { ...values.gaps, [field.name]: { ...gap, ...patch } } })}
            />
          );
        })}
        <div className={classes.row}>
          <TextInput
            type="date"
            label="Submitted on"
            min={dosedOn}
            max={today}
            required
            {...draft.text('submittedOn')}
          />
          <TextInput label="Their reference" maxLength={120} {...draft.text('reference')} />
          {again && <TextInput label="Why it is submitted again" maxLength={500} required {...draft.text('reason')} />}
        </div>
        <Checkbox
          mb={12}
          label="I have reviewed this form, it is right, and it was submitted on that day"
          {...draft.tick('attested')}
        />
        <Button type="submit" size="lg" loading={submit.isPending} disabled={!whole}>
          {again ? 'Mark as submitted again' : 'Mark as submitted'}
        </Button>
        {!whole && (
          <span className={classes.quiet}>
            {answers.length} of {open.length} fields that the chart lacks are answered
          </span>
        )}
        <div style={{ marginTop: 12 }}>
          <Refusal
            error={submit.error}
            reload={reload}
            placed={['submittedOn', 'reference', 'reason', ...open.map(({ name }) => name)]}
          />
        </div>
      </form>
    </Panel>
  );
}
