import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Empty } from '../../ui/Answer';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import classes from './brokenday.module.css';
import type { Replan } from './queries';

interface Call {
  sessionId: string;
  patientId: string;
  say: string;
  /** Still booked where it cannot take place, and may be cancelled: a conversation only goes with its session. */
  open: boolean;
  called: boolean;
}

interface Props {
  replan: Replan;
  nameOf: (patientId: string) => string;
}

/** Whom a message may reach too late, and who has no place: each until somebody has called. */
export function CallList({ replan, nameOf }: Props) {
  const { zone } = useClinic();
  const calls: Call[] = [
    ...replan.withoutPlace.map(({ sessionId, patientId, part, from, open, called }) => ({
      sessionId,
      patientId,
      say: `${dayTimeOf(from.startsAt, zone)} cannot take place, and there is no other time yet`,
      open: open && part === 'DOSE',
      called,
    })),
    ...replan.moves
      .filter(({ call }) => call)
      .map(({ sessionId, patientId, from, to, called }) => ({
        sessionId,
        patientId,
        say: `${dayTimeOf(to.startsAt, zone)} instead of ${dayTimeOf(from.startsAt, zone)}`,
        open: false,
        called,
      })),
  ];
  if (calls.length === 0) return <Empty>Nobody has to be called: everybody who moves gets a message in time.</Empty>;
  return (
    <ul className={classes.list} aria-label="People to call">
      {calls.map((call) => (
        <CallRow key={call.sessionId} call={call} replanId={replan.replanId} name={nameOf(call.patientId)} />
      ))}
    </ul>
  );
}

function CallRow({ call, replanId, name }: { call: Call; replanId: string; name: string }) {
  const mayCall = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER', 'MANAGER');
  const mayCancel = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER');
  const called = useCommand({
    name: `replan.called.${call.sessionId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/replans/{replanId}/called', {
          params: { path: { replanId } },
          headers: idempotent(key),
          body: { sessionId: call.sessionId },
        }),
      ),
    refresh: [['scheduling', 'replans']],
  });
  const cancel = useCommand({
    name: `cancel.${call.sessionId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/sessions/{sessionId}/cancel', {
          params: { path: { sessionId: call.sessionId } },
          headers: idempotent(key),
          body: { reason: 'CLINIC_REQUEST' },
        }),
      ),
    refresh: [['scheduling'], ['treatment'], ['notification']],
  });
  return (
    <li className={classes.outage} aria-label={name}>
      <div>
        <Link
          to="/patients/$patientId"
          params={{ patientId: call.patientId }}
          search={{ tab: 'contact' }}
          className={classes.who}
        >
          {name}
        </Link>
        <div className={classes.quiet}>{call.say}</div>
        <Refusal error={called.error ?? cancel.error} />
      </div>
      <Group gap={6}>
        {call.open && mayCancel && (
          <Button variant="default" size="compact-md" onClick={() => cancel.mutate(null)} loading={cancel.isPending}>
            Cancel the session
          </Button>
        )}
        {call.called ? (
          <Status tone="ok" icon="check">
            Called
          </Status>
        ) : (
          mayCall && (
            <Button size="compact-md" onClick={() => called.mutate(null)} loading={called.isPending}>
              Called
            </Button>
          )
        )}
      </Group>
    </li>
  );
}
