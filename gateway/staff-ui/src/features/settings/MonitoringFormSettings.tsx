import { Button, Chip, Group } from '@mantine/core';
import { useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { useProtocols } from '../course/queries';
import { type FormRoute, type FormUse, useChooseForms, useFormUse } from '../monitoring/queries';
import classes from './settings.module.css';

const routes: FormRoute[] = ['IV', 'IM', 'KAP'];

/** For which sessions the clinic keeps a form of how the patient was observed. */
export function MonitoringFormSettings() {
  const use = useFormUse();
  const manager = useMay('MANAGER');
  return (
    <Panel title="Monitoring forms">
      <p style={{ marginTop: 0 }}>
        For sites that also give esketamine and observe everybody alike. Ketamine by IV or IM has no REMS, so no forms
        are kept unless this is chosen.
      </p>
      <Answer query={use} what="settings of monitoring forms" rows={2}>
        {(known) => (
          <>
            <Now use={known} />
            {manager && <Choose key={known.version} use={known} />}
          </>
        )}
      </Answer>
    </Panel>
  );
}

function Now({ use: { inUse, routes: chosen, protocolIds, since, by, days, source } }: { use: FormUse }) {
  const { zone } = useClinic();
  const staffName = useStaffNames();
  const protocolName = useProtocolNames();
  return (
    <p>
      {inUse
        ? `Kept for ${chosen.join(', ')} sessions${
            protocolIds.length > 0 ? ` of ${protocolIds.map(protocolName).join(', ')}` : ''
          }, due ${days} days after the dose.`
        : 'None are kept.'}
      {since && ` Chosen on ${dateOf(since, zone)} by ${staffName(by)}.`}
      <span className={classes.source}> {source}</span>
    </p>
  );
}

function useProtocolNames(): (protocolId: string) => string {
  const { data } = useProtocols();
  return (protocolId) => data?.findLast((one) => one.protocolId === protocolId)?.name ?? protocolId;
}

function Choose({ use }: { use: FormUse }) {
  const protocols = useProtocols();
  const form = useDraftForm(`monitoring-forms.${use.version}`, {
    routes: use.routes as string[],
    protocolIds: use.protocolIds,
  });
  const choose = useChooseForms(use.version);
  const known = [...new Map((protocols.data ?? []).map(({ protocolId, name }) => [protocolId, name])).entries()];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { routes: chosen, protocolIds } = form.values;
        choose.mutate({ routes: chosen as FormRoute[], protocolIds }, { onSuccess: form.clear, onError: form.refuse });
      }}
    >
      <Chip.Group multiple value={form.values.routes} onChange={(chosen) => form.set({ routes: chosen })}>
        <div className={classes.source}>Kept for sessions by</div>
        <Group gap={6} mb={10} role="group" aria-label="Keep monitoring forms for">
          {routes.map((route) => (
            <Chip key={route} value={route}>
              {route}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {form.values.routes.length > 0 && known.length > 0 && (
        <Chip.Group multiple value={form.values.protocolIds} onChange={(protocolIds) => form.set({ protocolIds })}>
          <div className={classes.source}>Only in courses of these protocols; of all when none is chosen</div>
          <Group gap={6} mb={10} role="group" aria-label="Only in courses of these protocols">
            {known.map(([protocolId, name]) => (
              <Chip key={protocolId} value={protocolId}>
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <Button type="submit" loading={choose.isPending}>
        Save the choice
      </Button>
      <Refusal error={choose.error} />
    </form>
  );
}
