import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { notification } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { dayTimeOf, span } from '../../lib/time';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import { CallBy } from './CallBy';
import classes from './escalation.module.css';
import type { Escalation } from './queries';
import { Steps } from './Steps';
import { whomWords } from './words';

/** One flagged answer or text: how long it has waited, when who is paged next, and everybody who was. */
export function EscalationCard({ escalation, name }: { escalation: Escalation; name: string }) {
  return (
    <Panel title={name} aside={escalation.level && <Urgency level={escalation.level} />}>
      <div className={classes.head}>
        <Clock {...escalation} />
        {escalation.ofText ? (
          <OfText escalation={escalation} name={name} />
        ) : (
          escalation.patientId && <ToTheRisk patientId={escalation.patientId} name={name} />
        )}
      </div>
      {escalation.toCall.map((call) => (
        <CallBy key={call.staffId ?? 'clinic'} escalationId={escalation.escalationId} call={call} />
      ))}
      <Steps escalation={escalation} />
      {escalation.ladder && (
        <small className={classes.source}>
          Paged by the ladder of {escalation.ladder.asOf}, version {escalation.ladder.version}.{' '}
          {escalation.ladder.source}
        </small>
      )}
    </Panel>
  );
}

export function Urgency({ level }: { level: NonNullable<Escalation['level']> }) {
  const high = level === 'HIGH';
  return (
    <Status tone={high ? 'alert' : 'due'} icon={high ? 'bang' : 'clock'}>
      {`${sentence(level)} urgency`}
    </Status>
  );
}

/** Counts up, and down to the next step: the two numbers by which somebody decides to stop what they are doing. */
function Clock({ flaggedAt, acknowledgeBy, nextStepAt, nextPages }: Escalation) {
  const { zone } = useClinic();
  const now = useNow('second');
  const late = Date.parse(acknowledgeBy) <= now;
  const next = nextStepAt ? Date.parse(nextStepAt) - now : 0;
  return (
    <p className={classes.clock} data-late={late || undefined}>
      Waiting for <b className={classes.figure}>{span(now - Date.parse(flaggedAt))}</b>, since{' '}
      {dayTimeOf(flaggedAt, zone)}.{' '}
      {late ? (
        <b>Somebody should have taken charge {span(now - Date.parse(acknowledgeBy))} ago.</b>
      ) : (
        <>Somebody must take charge within {span(Date.parse(acknowledgeBy) - now)}.</>
      )}
      <br />
      {next > 0 ? (
        <>
          Next in <b className={classes.figure}>{span(next)}</b>: {whomWords(nextPages)}.
        </>
      ) : (
        <>Now: {whomWords(nextPages)}.</>
      )}
    </p>
  );
}

/** What somebody wrote is read in the inbox; charge of it is taken here, by whoever treats patients. */
function OfText({ escalation: { escalationId }, name }: { escalation: Escalation; name: string }) {
  const treats = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  const take = useCommand({
    name: `escalation.charge.${escalationId}`,
    send: (_: undefined, key) =>
      answer(
        notification.POST('/api/notification/escalations/{escalationId}/charge', {
          params: { path: { escalationId } },
          headers: idempotent(key),
        }),
      ),
    refresh: [['notification', 'escalations']],
  });
  return (
    <div>
      <Group gap={8}>
        <Button
          variant="default"
          aria-label={`Read the text from ${name}`}
          renderRoot={(props) => <Link {...props} to="/inbox" />}
        >
          Read the text
        </Button>
        {treats && (
          <Button
            color="red"
            aria-label={`Take charge of the text from ${name}`}
            loading={take.isPending}
            onClick={() => take.mutate(undefined)}
          >
            Take charge
          </Button>
        )}
      </Group>
      <Refusal error={take.error} />
    </div>
  );
}

function ToTheRisk({ patientId, name }: { patientId: string; name: string }) {
  const treats = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  return (
    <Button
      color="red"
      aria-label={treats ? `Take charge of ${name}` : `Open ${name}`}
      renderRoot={(props) =>
        treats ? (
          <Link {...props} to="/review" search={{ patient: patientId }} />
        ) : (
          <Link {...props} to="/patients/$patientId" params={{ patientId }} />
        )
      }
    >
      {treats ? 'Take charge' : 'Open'}
    </Button>
  );
}
