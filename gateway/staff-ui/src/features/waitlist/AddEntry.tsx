import { Checkbox, Modal, Select, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { usePatientNames } from '../../api/names';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { dayTimeOf, localDateOf } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import { useSessions } from '../calendar/queries';
import type { Entry, Wish } from './queries';
import { useWish } from './useWish';
import { WishFields } from './WishFields';

const AHEAD_DAYS = 56;

/** Puts a booked session on the list, with the places that its patient would take. */
export function AddEntry({ waiting, close }: { waiting: Entry[]; close: () => void }) {
  const { zone } = useClinic();
  const now = useNow();
  const sessions = useSessions(localDateOf(now, zone), AHEAD_DAYS).data ?? [];
  const nameOf = usePatientNames(sessions.map(({ patientId }) => patientId));
  const [sessionId, setSessionId] = useState<string | null>(null);
  const [earlierOnly, setEarlierOnly] = useState(true);
  const wishing = useWish();
  const join = useCommand({
    name: 'waitlist.join',
    send: (body: Wish, key) =>
      answer(scheduling.POST('/api/scheduling/waitlist/entries', { headers: idempotent(key), body })),
    refresh: [['scheduling', 'waitlist']],
    done: close,
  });
  const choices = sessions
    .filter(({ status, startsAt }) => status === 'BOOKED' && Date.parse(startsAt) > now)
    .filter((session) => !waiting.some((entry) => entry.sessionId === session.sessionId))
    .map((session) => ({
      value: session.sessionId,
      label: `${nameOf(session.patientId)}, session ${session.number}, ${dayTimeOf(session.startsAt, zone)}`,
    }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!sessionId) return;
    join.mutate({ sessionId, earlierOnly, ...wishing.wish });
  };
  return (
    <Modal opened onClose={close} title="Add a session to the waitlist" size="lg">
      <form onSubmit={submit}>
        <Stack gap={14}>
          <Select
            label="Session"
            placeholder="A name"
            data={choices}
            value={sessionId}
            onChange={setSessionId}
            searchable
            required
            limit={50}
            nothingFoundMessage="No booked session of that name"
          />
          <Checkbox
            label="Only a place before the present one"
            checked={earlierOnly}
            onChange={(event) => setEarlierOnly(event.currentTarget.checked)}
          />
          <WishFields {...wishing} />
          <Refusal error={join.error} />
          <SheetEnd does="Add to the waitlist" pending={join.isPending} disabled={!sessionId} close={close} />
        </Stack>
      </form>
    </Modal>
  );
}
