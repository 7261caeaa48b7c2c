import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { notification } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { dayTimeOf, relative } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import classes from './inbox.module.css';
import type { Call } from './queries';

/** Whom to call, until when, and what to say; and whether they were told. */
export function CallRow({ call, name }: { call: Call; name: string }) {
  const { zone } = useClinic();
  const now = useNow();
  const end = useCommand({
    name: `calls.outcome.${call.id}`,
    send: (reached: boolean, key) =>
      answer(
        notification.POST('/api/notification/calls/{callId}/outcome', {
          params: { path: { callId: call.id } },
          headers: idempotent(key),
          body: { reached },
        }),
      ),
    refresh: [
      ['notification', 'calls'],
      ['notification', 'messages'],
    ],
  });
  return (
    <li aria-label={`Call to ${name}`}>
      <span className={classes.when}>
        by {dayTimeOf(call.callBy, zone)}
        <small>{relative(call.callBy, now)}</small>
      </span>
      <span>
        <Link to="/patients/$patientId" params={{ patientId: call.patientId }} className={classes.name}>
          {name}
        </Link>
        <small>{call.number}</small>
      </span>
      <span>
        Say: <q className={classes.words}>{call.words}</q>
      </span>
      <span>
        <Group gap={8}>
          <Button
            size="compact-md"
            variant="default"
            component="a"
            href={`tel:${call.number.replace(/[^+\d]/g, '')}`}
            aria-label={`Call ${name} about it`}
          >
            Call
          </Button>
          <Button
            size="compact-md"
            aria-label={`${name} was told`}
            loading={end.isPending}
            onClick={() => end.mutate(true)}
          >
            Told
          </Button>
          <Button
            size="compact-md"
            variant="default"
            aria-label={`${name} could not be reached`}
            disabled={end.isPending}
            onClick={() => end.mutate(false)}
          >
            Not reached
          </Button>
        </Group>
        <Refusal error={end.error} />
      </span>
    </li>
  );
}
