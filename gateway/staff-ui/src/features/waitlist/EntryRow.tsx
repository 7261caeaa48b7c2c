import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { dayTimeOf, span } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import { Status } from '../../ui/Status';
import type { Entry, Offer } from './queries';
import { Told } from './Told';
import classes from './waitlist.module.css';
import { offerStates, wishWords, withItWords } from './words';

interface Props {
  entry: Entry;
  rank: number;
  name: string;
  may: boolean;
}

/** Somebody who waits: for what, why at this place in the order, and what is on offer to them. */
export function EntryRow({ entry, rank, name, may }: Props) {
  const { zone } = useClinic();
  const { entryId, patientId, number, startsAt, wish, why, offer } = entry;
  const leave = useCommand({
    name: `waitlist.leave.${entryId}`,
    send: () =>
      answer(scheduling.DELETE('/api/scheduling/waitlist/entries/{entryId}', { params: { path: { entryId } } })),
    refresh: [['scheduling', 'waitlist']],
  });
  return (
    <li aria-label={name}>
      <span className={classes.rank}>{rank}</span>
      <span>
        <Link to="/patients/$patientId" params={{ patientId }} className={classes.name}>
          {name}
        </Link>
        <small>
          Session {number}, {startsAt ? `now ${dayTimeOf(startsAt, zone)}` : 'not booked yet'}
        </small>
      </span>
      <span>
        {why}
        <small>{wishWords(wish, startsAt != null)}</small>
      </span>
      <span className={classes.end}>
        {may && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Take ${name} off the list`}
            loading={leave.isPending}
            onClick={() => leave.mutate(undefined)}
          >
            Take off the list
          </Button>
        )}
        <Refusal error={leave.error} />
      </span>
      {offer && <OnOffer offer={offer} name={name} />}
    </li>
  );
}

/** The place on offer with the time left, and the patient's answer on the telephone. */
function OnOffer({ offer, name }: { offer: Offer; name: string }) {
  const { zone } = useClinic();
  const now = useNow('second');
  const may = useMay('FRONT_DESK', 'NURSE', 'PRESCRIBER');
  const { offerId, patientId, startsAt, conversations, expiresAt, state } = offer;
  const path = { params: { path: { offerId } } };
  const refresh = [['scheduling'], ['treatment']];
  const accept = useCommand({
    name: `offer.accept.${offerId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/waitlist/offers/{offerId}/accept', { ...path, headers: idempotent(key) }),
      ),
    refresh,
    done: () => notifications.show({ message: `${name} has the place on ${dayTimeOf(startsAt, zone)}.` }),
  });
  const decline = useCommand({
    name: `offer.decline.${offerId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/waitlist/offers/{offerId}/decline', { ...path, headers: idempotent(key) }),
      ),
    refresh,
  });
  const left = Date.parse(expiresAt) - now;
  const { word, tone, icon } = offerStates[state];
  return (
    <div className={classes.offer}>
      <Status tone={tone} icon={icon}>
        {word}
      </Status>
      <span className={classes.offered}>
        <b>{dayTimeOf(startsAt, zone)}</b>
        {conversations.length > 0 && <small>{withItWords(conversations, (at) => dayTimeOf(at, zone))}</small>}
        <small>{left > 0 ? `${span(left)} left to answer` : 'The time to answer is over'}</small>
      </span>
      {state === 'OPEN' && <Told offerId={offerId} patientId={patientId} />}
      {may && state === 'OPEN' && (
        <Group gap={8}>
          <Button
            aria-label={`${name} takes it`}
            disabled={left <= 0}
            loading={accept.isPending}
            onClick={() => accept.mutate(null)}
          >
            Takes it
          </Button>
          <Button
            variant="default"
            aria-label={`${name} declines`}
            disabled={left <= 0}
            loading={decline.isPending}
            onClick={() => decline.mutate(null)}
          >
            Declines
          </Button>
        </Group>
      )}
      <Refusal error={accept.error ?? decline.error} />
    </div>
  );
}
