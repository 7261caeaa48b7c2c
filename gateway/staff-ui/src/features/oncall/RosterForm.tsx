import { Button, Checkbox, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { notification } from '../../api/clients';
import { answer } from '../../api/http';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { Drafted } from '../../ui/Drafted';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { HoursRows } from './HoursRows';
import classes from './oncall.module.css';
import { PeopleRows } from './PeopleRows';
import type { Roster } from './queries';
import { SubstitutionRows } from './SubstitutionRows';
import { time } from './words';

/** The whole roster on one sheet: it is kept whole or not at all. */
export function RosterForm({ roster, close }: { roster: Roster; close: () => void }) {
  const client = useQueryClient();
  const { zone } = useClinic();
  const form = useDraftForm('on-call', {
    chain: roster.chain.map(({ staffId, phone, email }) => ({ staffId, phone, email: email ?? '' })),
    managers: roster.managers.map(({ staffId, phone, email }) => ({ staffId, phone, email: email ?? '' })),
    weekly: roster.weekly.map((hours) => ({ ...hours, from: time(hours.from), until: time(hours.until) })),
    substitutions: roster.substitutions.map(({ staffId, from, until }) => ({
      staffId,
      from: from.slice(0, 16),
      until: until.slice(0, 16),
    })),
    coversAll: roster.coversAll,
  });
  const save = useCommand({
    name: 'on-call',
    send: (values: typeof form.values, key) =>
      answer(
        notification.PUT('/api/notification/on-call', {
          headers: { ...idempotent(key), ...(roster.version > 0 && ifVersion(roster.version)) },
          body: {
            ...values,
            zone,
            chain: values.chain.map(withoutBlank),
            managers: values.managers.map(withoutBlank),
          },
        }),
      ),
    refresh: [['notification']],
    done: () => {
      form.clear();
      close();
    },
  });
  const { chain, managers, weekly, substitutions } = form.values;
  const inChain = chain.map(({ staffId }) => staffId);
  return (
    <form
      className={classes.page}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(form.values, { onError: form.refuse });
      }}
    >
      <Drafted restored={form.restored} discard={form.clear} />
      <Panel title="The chain, in the order in which people are called">
        <PeopleRows
          name="chain"
          people={chain}
          errors={form.errors}
          change={(people) => form.set({ chain: people })}
          ordered
        />
      </Panel>
      <Panel title="Managers, when the chain keeps silent">
        <PeopleRows
          name="managers"
          people={managers}
          errors={form.errors}
          change={(people) => form.set({ managers: people })}
        />
      </Panel>
      <Panel title="Called first, every week">
        <HoursRows weekly={weekly} staffIds={inChain} change={(hours) => form.set({ weekly: hours })} />
      </Panel>
      <Panel title="Substitutions: for once somebody else is called first">
        <SubstitutionRows
          substitutions={substitutions}
          staffIds={inChain}
          change={(all) => form.set({ substitutions: all })}
        />
      </Panel>
      <Checkbox
        label="Every hour is covered"
        description="Untick it to keep a roster with gaps: everybody is paged in them, and the gaps stay in sight."
        {...form.tick('coversAll')}
      />
      <Refusal error={save.error} reload={() => void client.invalidateQueries({ queryKey: ['notification'] })} />
      <Group>
        <Button type="submit" loading={save.isPending}>
          Keep this roster
        </Button>
        <Button variant="default" onClick={close}>
          Leave it
        </Button>
      </Group>
    </form>
  );
}

const withoutBlank = ({ staffId, phone, email }: { staffId: string; phone: string; email: string }) => ({
  staffId,
  phone,
  email: email || undefined,
});
