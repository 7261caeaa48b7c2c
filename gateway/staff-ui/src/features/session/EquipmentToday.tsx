import { Button, Chip, Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { treatment } from '../../api/clients';
import type { components } from '../../api/generated/treatment';
import { answer } from '../../api/http';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { sentence, words } from '../../lib/names';
import { timeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';

type Day = components['schemas']['EquipmentDay'];
type Item = Day['checks'][number]['faults'][number]['item'];

const items: Item[] = [
  'OXYGEN',
  'SUCTION',
  'AIRWAY',
  'DEFIBRILLATOR',
  'MONITOR',
  'INFUSION_PUMP',
  'EMERGENCY_MEDICINES',
];

const key = (date: string) => ['treatment', 'equipment', date];

/** Whether somebody has gone through the emergency equipment today, and where that is signed. */
export function EquipmentToday({ date }: { date: string }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const may = useMay('NURSE', 'PRESCRIBER', 'THERAPIST');
  const [open, setOpen] = useState(false);
  const log = useQuery({
    queryKey: key(date),
    queryFn: ({ signal }) =>
      answer(treatment.GET('/api/treatment/equipment', { params: { query: { from: date, until: date } }, signal })),
    staleTime: 60_000,
  });
  return (
    <Panel title="Emergency equipment">
      <Answer query={log} what="log of the equipment">
        {(days) => {
          const last = days[0]?.checks.at(-1);
          if (!last) return <Note kind="due">Nobody has signed today’s check yet.</Note>;
          const who = `${staffName(last.by)}, ${timeOf(last.at, zone)}`;
          return last.faults.length === 0 ? (
            <div>All there and working: {who}</div>
          ) : (
            <Note kind="alert">
              {last.faults.map(({ item, remark }) => `${sentence(item)}: ${remark}`).join('; ')} ({who})
            </Note>
          );
        }}
      </Answer>
      {may && !open && (
        <Button variant="default" mt={10} onClick={() => setOpen(true)}>
          Sign a check…
        </Button>
      )}
      {open && <Check date={date} close={() => setOpen(false)} />}
    </Panel>
  );
}

function Check({ date, close }: { date: string; close: () => void }) {
  const form = useDraftForm(`equipment.${date}`, { faulty: [] as string[], remark: '' });
  const check = useCommand({
    name: `equipment.${date}`,
    send: (faults: { item: Item; remark: string }[], command) =>
      answer(
        treatment.POST('/api/treatment/equipment/{date}/checks', {
          params: { path: { date } },
          headers: idempotent(command),
          body: { faults },
        }),
      ),
    refresh: [key(date), ['treatment', 'session']],
  });
  const { faulty, remark } = form.values;
  return (
    <form
      style={{ marginTop: 10 }}
      onSubmit={(event) => {
        event.preventDefault();
        check.mutate(
          faulty.map((item) => ({ item: item as Item, remark })),
          {
            onSuccess: () => {
              form.clear();
              close();
            },
          },
        );
      }}
    >
      <p style={{ margin: '0 0 8px' }}>Look at {items.map(words).join(', ')}. Mark what is missing or does not work.</p>
      <Chip.Group multiple value={faulty} onChange={(now) => form.set({ faulty: now })}>
        <Group gap={6} mb={10} role="group" aria-label="Missing or not working">
          {items.map((item) => (
            <Chip key={item} value={item} color="red">
              {sentence(item)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {faulty.length > 0 && <TextInput label="What is wrong" required mb={10} {...form.text('remark')} />}
      <Group gap={8}>
        <Button type="submit" loading={check.isPending}>
          {faulty.length === 0 ? 'Sign: all there and working' : 'Sign with this fault'}
        </Button>
        <Button variant="default" onClick={close}>
          Not now
        </Button>
      </Group>
      <Refusal error={check.error} />
    </form>
  );
}
