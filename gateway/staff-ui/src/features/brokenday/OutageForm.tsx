import { Button, Group, NativeSelect, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { useStaff } from '../../api/names';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic, useClinicDetails } from '../../app/clinic';
import { addDays, instantOf, localDateOf } from '../../lib/time';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import type { OutageKind, OutageReason } from './queries';
import { reasons } from './words';

interface Typed {
  kind: OutageKind;
  subjectId: string;
  date: string;
  from: string;
  lastDate: string;
  to: string;
  reason: OutageReason;
}

const usual: Record<OutageKind, OutageReason> = { PERSON: 'ILL', CHAIR: 'BROKEN', CLINIC: 'WEATHER' };
const treating = ['NURSE', 'PRESCRIBER', 'THERAPIST'];

/** Who or what is out, from when to when, and why. From its entry on nothing is planned with it. */
export function OutageForm() {
  const { zone } = useClinic();
  const today = localDateOf(useNow(), zone);
  const staff = useStaff().data ?? [];
  const chairs = useClinicDetails().data?.chairs ?? [];
  const form = useDraftForm<Typed>('outage', {
    kind: 'PERSON',
    subjectId: '',
    date: today,
    from: '00:00',
    lastDate: today,
    to: '23:59',
    reason: 'ILL',
  });
  const { kind, subjectId, date, from, lastDate, to, reason } = form.values;
  const enter = useCommand({
    name: 'outage.enter',
    send: (typed: Typed, key) =>
      answer(
        scheduling.POST('/api/scheduling/outages', {
          headers: idempotent(key),
          body: {
            kind: typed.kind,
            subjectId: typed.kind === 'CLINIC' ? undefined : typed.subjectId,
            from: instantOf(typed.date, typed.from, zone),
            to:
              typed.to === '23:59'
                ? instantOf(addDays(typed.lastDate, 1), '00:00', zone)
                : instantOf(typed.lastDate, typed.to, zone),
            reason: typed.reason,
          },
        }),
      ),
    refresh: [['scheduling']],
    done: form.clear,
  });
  const people = staff
    .filter(({ roles }) => roles.some((role) => treating.includes(role)))
    .map(({ staffId, displayName }) => ({ value: staffId, label: displayName }));
  const places = chairs.map(({ chairId, name }) => ({ value: chairId, label: name }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate(form.values, { onError: form.refuse });
      }}
    >
      <Stack gap={12}>
        <SegmentedControl
          aria-label="What is out"
          value={kind}
          onChange={(value) =>
            form.set({ kind: value as OutageKind, subjectId: '', reason: usual[value as OutageKind] })
          }
          data={[
            { value: 'PERSON', label: 'Somebody' },
            { value: 'CHAIR', label: 'Chair or room' },
            { value: 'CLINIC', label: 'The clinic' },
          ]}
        />
        {kind !== 'CLINIC' && (
          <NativeSelect
            label={kind === 'PERSON' ? 'Who' : 'Which'}
            required
            data={[{ value: '', label: 'Choose' }, ...(kind === 'PERSON' ? people : places)]}
            {...form.text('subjectId')}
          />
        )}
        <Group grow align="start">
          <TextInput
            label="From"
            type="date"
            required
            value={date}
            onChange={({ currentTarget: { value } }) =>
              form.set({ date: value, lastDate: value > lastDate ? value : lastDate })
            }
          />
          <TextInput label="At" type="time" required {...form.text('from')} />
        </Group>
        <Group grow align="start">
          <TextInput label="Until" type="date" required min={date} {...form.text('lastDate')} />
          <TextInput label="Until when" type="time" required {...form.text('to')} />
        </Group>
        <NativeSelect label="Why" data={reasons} {...form.text('reason')} />
        <Refusal error={enter.error} />
        <Button
          type="submit"
          loading={enter.isPending}
          disabled={(kind !== 'CLINIC' && subjectId === '') || !date || !lastDate || !from || !to || !reason}
        >
          Enter
        </Button>
      </Stack>
    </form>
  );
}
