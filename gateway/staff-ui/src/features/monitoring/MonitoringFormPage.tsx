import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { plainDate } from '../../lib/time';
import { Answer, Empty } from '../../ui/Answer';
import { BackLink } from '../../ui/BackLink';
import { Disclosure } from '../../ui/Disclosure';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { FormSheet } from './FormSheet';
import classes from './monitoring.module.css';
import { type MonitoringForm, useMonitoringForm } from './queries';
import { SubmitForm } from './SubmitForm';
import { daysWords, fieldsWords } from './words';

/** How a patient was observed, as the chart says it, to be reviewed, printed and submitted elsewhere. */
export function MonitoringFormPage() {
  const { sessionId } = useParams({ from: '/sessions/$sessionId/monitoring-form' });
  const form = useMonitoringForm(sessionId);
  return (
    <Page
      title="Monitoring form"
      before={<BackLink to={`/sessions/${sessionId}`} label="Back to the session" />}
      sub="Filled from the chart; a person attests it"
      actions={
        <Button variant="default" onClick={() => window.print()}>
          Print
        </Button>
      }
    >
      <Answer query={form} what="monitoring form’s fields" rows={9}>
        {(known) =>
          known.status === 'NOT_KEPT' ? (
            <Empty>No monitoring form is kept for this session.</Empty>
          ) : (
            <Kept form={known} reload={() => void form.refetch()} />
          )
        }
      </Answer>
    </Page>
  );
}

function Kept({ form, reload }: { form: MonitoringForm; reload: () => void }) {
  const may = useMay('NURSE', 'PRESCRIBER');
  const last = form.submissions.at(-1);
  const earlier = form.submissions.slice(0, -1).toReversed();
  const gaps = <SubmitForm key={form.submissions.length} form={form} reload={reload} />;
  return (
    <div className={classes.page}>
      <Where form={form} />
      {form.changedSince.length > 0 && (
        <Note kind="due">
          <b>The chart has changed since it was submitted:</b> {fieldsWords(...form.changedSince)}.
        </Note>
      )}
      <FormSheet form={form} submission={last} />
      <div className={`${classes.page} db-no-print`}>
        {may && form.status === 'TO_SUBMIT' && gaps}
        {last && (
          <Disclosure summary="What the chart says now">
            <FormSheet form={form} />
          </Disclosure>
        )}
        {may && last && <Disclosure summary="Submit it again">{gaps}</Disclosure>}
        {earlier.map((submission) => (
          <Disclosure key={submission.at} summary={`Submitted before, on ${plainDate(submission.submittedOn)}`}>
            <FormSheet form={form} submission={submission} />
          </Disclosure>
        ))}
      </div>
    </div>
  );
}

function Where({ form: { status, clock, submissions } }: { form: MonitoringForm }) {
  const staffName = useStaffNames();
  const last = submissions.at(-1);
  if (status === 'NOTHING_GIVEN') return <Note kind="plain">Nothing was given: no form is owed.</Note>;
  if (status === 'UNDER_WAY') {
    return <Note kind="plain">The patient is still here: the form grows with the chart.</Note>;
  }
  if (last) {
    return (
      <Note kind={last.inTime ? 'ok' : 'due'}>
        Submitted on {plainDate(last.submittedOn)}, {last.inTime ? 'in time' : 'late'}, as {staffName(last.by)} says.
      </Note>
    );
  }
  if (!clock) return null;
  return (
    <Note kind={clock.overdue ? 'alert' : 'due'}>
      <b>{daysWords(clock)}:</b> {clock.overdue ? 'it was' : 'it is'} to be submitted by {plainDate(clock.dueOn)}.
    </Note>
  );
}
