import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePatientNames } from '../../api/names';
import { useMay } from '../../api/session';
import { plainDate } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Status } from '../../ui/Status';
import classes from './monitoring.module.css';
import { type DueForm, useFormsDue, useFormUse } from './queries';
import { daysWords, fieldsWords } from './words';

/**
 * Monitoring forms whose patient has left and that nobody has submitted, the oldest first; nothing at all in a clinic that
 * keeps none. One that is not known is not none.
 */
export function FormsDue() {
  const may = useMay('NURSE', 'PRESCRIBER');
  const use = useFormUse(may);
  const ever = use.data?.since != null;
  const due = useFormsDue(may && ever);
  const waiting = due.data?.filter(({ status }) => status === 'TO_SUBMIT') ?? [];
  const nameOf = usePatientNames(waiting.map(({ patientId }) => patientId));
  if (use.error && !use.data) {
    return (
      <Panel title="Monitoring forms due">
        <Answer query={use} what="monitoring forms due">
          {() => null}
        </Answer>
      </Panel>
    );
  }
  if (!ever || (due.data && waiting.length === 0)) return null;
  return (
    <Panel title={due.data ? `Monitoring forms due: ${waiting.length}` : 'Monitoring forms due'} flush>
      <Answer query={due} what="monitoring forms due">
        {() => (
          <ul className={classes.list}>
            {waiting.map((form) => (
              <Row key={form.sessionId} form={form} name={nameOf(form.patientId)} />
            ))}
          </ul>
        )}
      </Answer>
    </Panel>
  );
}

function Row({ form, name }: { form: DueForm; name: string }) {
  const { sessionId, route, number, ofSessions, clock, missing } = form;
  return (
    <li aria-label={name}>
      <DaysLeft clock={clock} />
      <span>
        <Link to="/sessions/$sessionId" params={{ sessionId }} className={classes.name}>
          {name}
        </Link>
        <small>
          {route} session {number} of {ofSessions}, {plainDate(clock.dosedOn)}
        </small>
      </span>
      <span>
        {missing.length === 0 ? 'All of it is in the chart' : `Not in the chart: ${fieldsWords(...missing)}`}
        <small>due by {plainDate(clock.dueOn)}</small>
      </span>
      <Button
        size="compact-md"
        variant="default"
        aria-label={`Open the monitoring form of ${name}`}
        renderRoot={(props) => <Link {...props} to="/sessions/$sessionId/monitoring-form" params={{ sessionId }} />}
      >
        Open the form
      </Button>
    </li>
  );
}

/** Overdue is loud, the last two days are near, and everything else is quiet. */
export function DaysLeft({ clock }: { clock: DueForm['clock'] }) {
  const tone = clock.overdue ? 'alert' : clock.daysLeft < 2 ? 'due' : 'booked';
  return (
    <Status tone={tone} icon={clock.overdue ? 'bang' : 'clock'}>
      {daysWords(clock)}
    </Status>
  );
}
