import { Button, Group, TextInput } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { plural } from '../../lib/names';
import { dayTimeOf, instantOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import type { Waitlist } from './queries';
import classes from './waitlist.module.css';
import { freedWords } from './words';

/** Places that came free, and the way to put one on offer that no booking tells of. */
export function Openings({ waitlist, may }: { waitlist: UseQueryResult<Waitlist>; may: boolean }) {
  const { zone } = useClinic();
  return (
    <Panel title="Places that came free">
      <Answer
        query={waitlist}
        what="free places"
        empty={{ when: ({ openings }) => openings.length === 0, say: 'No place came free that is still to come.' }}
      >
        {({ openings }) => (
          <ul className={classes.rows}>
            {openings.map(({ openingId, startsAt, freed, asked, onOffer }) => (
              <li key={openingId}>
                <span>
                  <b>{dayTimeOf(startsAt, zone)}</b>
                  <small>{freedWords[freed]}</small>
                </span>
                <span>
                  {onOffer ? 'On offer' : asked > 0 ? `${plural(asked, 'patient')} asked` : 'Nobody asked yet'}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      {may && <ByHand />}
    </Panel>
  );
}

function ByHand() {
  const { zone } = useClinic();
  const [date, setDate] = useState('');
  const [time, setTime] = useState('');
  const open = useCommand({
    name: 'waitlist.opening',
    send: (startsAt: string, key) =>
      answer(scheduling.POST('/api/scheduling/waitlist/openings', { headers: idempotent(key), body: { startsAt } })),
    refresh: [['scheduling', 'waitlist']],
    done: () => {
      setDate('');
      setTime('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate(instantOf(date, time, zone));
  };
  return (
    <form onSubmit={submit} aria-label="Put a place on offer">
      <Group align="end" gap={8} mt={12}>
        <TextInput
          type="date"
          label="A chair is back on"
          value={date}
          required
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          step={900}
          label="at"
          value={time}
          required
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={open.isPending}>
          Offer it
        </Button>
      </Group>
      <Refusal error={open.error} />
    </form>
  );
}
