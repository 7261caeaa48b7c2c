import { Button, Group } from '@mantine/core';
import { scheduling } from '../../api/clients';
import { useNow } from '../../api/clock';
import { answer } from '../../api/http';
import { useChairNames, useStaffNames } from '../../api/names';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';
import { useClinic } from '../../app/clinic';
import { Refusal } from '../../ui/Refusal';
import classes from './brokenday.module.css';
import type { Outage } from './queries';
import { reasonWord, spanOf, whatIsOut } from './words';

/** What is out now or will be. */
export function OutageList({ outages }: { outages: Outage[] }) {
  return (
    <ul className={classes.list} aria-label="What is out">
      {outages.map((outage) => (
        <OutageRow key={outage.outageId} outage={outage} />
      ))}
    </ul>
  );
}

function OutageRow({ outage }: { outage: Outage }) {
  const { zone } = useClinic();
  const now = useNow();
  const staffName = useStaffNames();
  const chairName = useChairNames();
  const mayChange = useMay('FRONT_DESK', 'MANAGER');
  const begun = Date.parse(outage.from) < now;
  const path = { path: { outageId: outage.outageId } };
  const end = useCommand({
    name: `outage.end.${outage.outageId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/outages/{outageId}/end', {
          params: path,
          headers: idempotent(key),
          body: {},
        }),
      ),
    refresh: [['scheduling']],
  });
  const withdraw = useCommand({
    name: `outage.withdraw.${outage.outageId}`,
    send: (_: null, key) =>
      answer(
        scheduling.POST('/api/scheduling/outages/{outageId}/withdraw', { params: path, headers: idempotent(key) }),
      ),
    refresh: [['scheduling']],
  });
  const what = whatIsOut(outage, staffName, chairName);
  return (
    <li className={classes.outage} aria-label={what}>
      <div>
        <b>{what}</b>
        <div className={classes.quiet}>
          {spanOf(outage.from, outage.to, zone)} · {reasonWord(outage.reason)}
        </div>
        <Refusal error={end.error ?? withdraw.error} />
      </div>
      {mayChange && (
        <Group gap={6} wrap="nowrap">
          {begun && (
            <Button variant="default" size="compact-md" onClick={() => end.mutate(null)} loading={end.isPending}>
              It is over
            </Button>
          )}
          <Button
            variant="default"
            size="compact-md"
            onClick={() => withdraw.mutate(null)}
            loading={withdraw.isPending}
          >
            Entered by mistake
          </Button>
        </Group>
      )}
    </li>
  );
}
