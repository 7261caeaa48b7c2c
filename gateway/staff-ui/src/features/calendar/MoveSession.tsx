import { Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useCommand } from '../../api/useCommand';
import { useClinic, useClinicDetails } from '../../app/clinic';
import { instantOf, localDateOf, timeOf } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import { useDraftForm } from '../../ui/useDraftForm';
import { offers, reasonsOf } from './offers';
import { type ChangeReason, changeReasons, sendMove, type Visit } from './queries';
import { RulesAndOffers } from './RulesAndOffers';

interface Place {
  startsAt: string;
  chairId?: string;
}

/** Another time or chair. What a rule refuses is said with the rule, and what works nearby is one touch away. */
export function MoveSession({ session, done }: { session: Visit; done: () => void }) {
  const { zone } = useClinic();
  const chairs = useClinicDetails().data?.chairs ?? [];
  const form = useDraftForm(`move.${session.sessionId}`, {
    date: localDateOf(session.startsAt, zone),
    time: timeOf(session.startsAt, zone),
    chairId: '',
    reason: 'PATIENT_REQUEST' as ChangeReason,
  });
  const move = useCommand({
    name: `move.${session.sessionId}`,
    send: ({ to, reason }: { to: Place; reason: ChangeReason }, key) => sendMove(session, to, reason, key),
    refresh: [['scheduling'], ['treatment'], ['notification']],
    done: () => {
      form.clear();
      done();
    },
  });
  const { date, time, chairId, reason } = form.values;
  const send = (to: Place) => move.mutate({ to, reason }, { onError: form.refuse });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send({ startsAt: instantOf(date, time, zone), chairId: chairId || undefined });
      }}
    >
      <Stack gap={10}>
        <Group grow>
          <TextInput label="New date" type="date" required {...form.text('date')} />
          <TextInput label="New time" type="time" step={900} required {...form.text('time')} />
        </Group>
        <NativeSelect
          label={session.part === 'DOSE' ? 'Chair' : 'Room'}
          data={[
            { value: '', label: 'Any that is free' },
            ...chairs.map((chair) => ({ value: chair.chairId, label: chair.name })),
          ]}
          {...form.text('chairId')}
        />
        <NativeSelect label="Reason" data={changeReasons} {...form.text('reason')} />
        <Refusal error={move.error} />
        <RulesAndOffers rules={reasonsOf(move.error)} offers={offers(move.error)} take={send} />
        <SheetEnd does="Move" pending={move.isPending} close={done} />
      </Stack>
    </form>
  );
}
