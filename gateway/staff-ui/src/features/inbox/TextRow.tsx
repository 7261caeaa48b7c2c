import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { notification } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { useStaffNames } from '../../api/names';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { dayTimeOf, relative } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import classes from './inbox.module.css';
import type { DealtRequest, IncomingText } from './queries';

/** Who, what in their own words, what followed by itself, and what can be done. */
export function TextRow({ text, name }: { text: IncomingText; name: string }) {
  const { zone } = useClinic();
  const now = useNow();
  return (
    <li aria-label={`Text from ${name}`}>
      <span className={classes.when}>
        {dayTimeOf(text.at, zone)}
        <small>{relative(text.at, now)}</small>
      </span>
      <span>
        {text.patientId ? (
          <Link to="/patients/$patientId" params={{ patientId: text.patientId }} className={classes.name}>
            {name}
          </Link>
        ) : (
          <b>{name}</b>
        )}
        <small>
          {text.from}
          {text.shared && ', a number that several patients have'}
        </small>
      </span>
      <span>
        <q className={classes.words}>{text.words}</q>
        {text.urgent && text.open && (
          <Status tone="alert" icon="bang">
            Read at once
          </Status>
        )}
        {text.note && <small>{text.note}</small>}
        {text.more > 0 && (
          <small>
            {plural(text.more, 'more text')} came from this number within a day and {text.more === 1 ? 'was' : 'were'}{' '}
            not kept.
          </small>
        )}
        {text.answered === 'GIVEN_UP' && <small>The answer could not be sent: the provider did not take it.</small>}
      </span>
      {text.open ? <Deal text={text} name={name} /> : <Dealt text={text} />}
    </li>
  );
}

function Deal({ text, name }: { text: IncomingText; name: string }) {
  const deal = useCommand({
    name: `inbox.dealt.${text.id}`,
    send: (body: DealtRequest, key) =>
      answer(
        notification.POST('/api/notification/inbox/{textId}/dealt-with', {
          params: { path: { textId: text.id } },
          headers: idempotent(key),
          body,
        }),
      ),
    refresh: [['notification', 'inbox']],
  });
  return (
    <span>
      <Group gap={8}>
        <Button
          size="compact-md"
          variant="default"
          component="a"
          href={`tel:${text.from.replace(/[^+\d]/g, '')}`}
          aria-label={`Call ${name}`}
        >
          Call
        </Button>
        <Button
          size="compact-md"
          aria-label={`Called ${name} back`}
          loading={deal.isPending}
          onClick={() => deal.mutate({ how: 'CALLED' })}
        >
          Called back
        </Button>
        <Button
          size="compact-md"
          variant="default"
          aria-label={`The text from ${name} is done with`}
          disabled={deal.isPending}
          onClick={() => deal.mutate({ how: 'OTHERWISE' })}
        >
          Done
        </Button>
      </Group>
      <Refusal error={deal.error} />
    </span>
  );
}

function Dealt({ text }: { text: IncomingText }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  if (!text.dealtAt) return <span className={classes.quiet}>Nobody needs to do anything</span>;
  return (
    <span className={classes.quiet}>
      {text.dealtHow === 'CALLED' ? 'Called back' : 'Done'} by {staffName(text.dealtBy)},{' '}
      {dayTimeOf(text.dealtAt, zone)}
    </span>
  );
}
