import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { plural } from '../../lib/names';
import { plainDate } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import type { SessionView } from '../session/queries';
import { DaysLeft } from './FormsDue';
import { type MonitoringForm, useFormUse, useMonitoringForm } from './queries';

/** How far the form of this session is; nothing at all where the clinic keeps none for it. */
export function FormOnSession({ session }: { session: SessionView }) {
  const use = useFormUse();
  const dosed = session.dose?.started != null;
  const form = useMonitoringForm(session.sessionId, dosed && use.data?.since != null);
  if (!dosed || use.data?.since == null || form.data?.status === 'NOT_KEPT') return null;
  return (
    <Panel title="Monitoring form" aside={form.data?.clock && <Aside form={form.data} />}>
      <Answer query={form} what="monitoring form’s fields" rows={2}>
        {(view) => <Brief form={view} />}
      </Answer>
    </Panel>
  );
}

function Aside({ form: { status, clock } }: { form: MonitoringForm }) {
  return status === 'TO_SUBMIT' && clock ? <DaysLeft clock={clock} /> : null;
}

function Brief({ form }: { form: MonitoringForm }) {
  const { sessionId, status, clock, missing, changedSince, submissions } = form;
  const last = submissions.at(-1);
  return (
    <>
      <p style={{ marginTop: 0 }}>
        {status === 'NOTHING_GIVEN' && 'Nothing was given, so none is owed.'}
        {status === 'UNDER_WAY' && 'It grows with the chart until the patient has left.'}
        {status === 'TO_SUBMIT' && clock && `Due by ${plainDate(clock.dueOn)}.`}
        {status === 'SUBMITTED' && last && `Submitted on ${plainDate(last.submittedOn)}.`}
        {(status === 'UNDER_WAY' || status === 'TO_SUBMIT') &&
          ` ${plural(missing.length, 'field is', 'fields are')} not in the chart${status === 'UNDER_WAY' ? ' yet' : ''}.`}
      </p>
      {changedSince.length > 0 && <Note kind="due">The chart has changed since it was submitted.</Note>}
      <Button
        variant="default"
        renderRoot={(props) => <Link {...props} to="/sessions/$sessionId/monitoring-form" params={{ sessionId }} />}
      >
        Open the form
      </Button>
    </>
  );
}
