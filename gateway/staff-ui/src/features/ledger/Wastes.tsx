import { Button, Group } from '@mantine/core';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { timeOf } from '../../lib/time';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useWitness } from './commands';
import classes from './ledger.module.css';
import type { WasteRow } from './queries';
import { vialName } from './words';

/** What was poured away and waits for the eyes of somebody else, who is signed in as themself. */
export function Wastes({ wastes }: { wastes: WasteRow[] }) {
  return (
    <Panel title="Waiting for a witness" flush>
      <ul className={classes.list}>
        {wastes.map((waste) => (
          <Waste key={waste.sequence} waste={waste} />
        ))}
      </ul>
    </Panel>
  );
}

function Waste({ waste }: { waste: WasteRow }) {
  const { zone } = useClinic();
  const may = useMay('NURSE', 'PRESCRIBER', 'MANAGER');
  const witness = useWitness(waste.sequence);
  const what = `${waste.millilitres} mL of ${vialName(waste)}`;
  return (
    <li aria-label={what}>
      <b className={classes.figure}>{waste.millilitres} mL</b>
      <span>
        {vialName(waste)}
        <small>
          Wasted by {waste.byName}, {timeOf(waste.at, zone)}
        </small>
      </span>
      {waste.yours ? (
        <small>
          Somebody else signs in on their own tablet, or here after you have signed out, and says what they saw.
        </small>
      ) : (
        may && (
          <Group gap={8} wrap="nowrap">
            <Button
              size="compact-md"
              aria-label={`I saw ${what} wasted`}
              loading={witness.isPending}
              onClick={() => witness.mutate(true)}
            >
              I saw it
            </Button>
            <Button
              size="compact-md"
              variant="default"
              aria-label={`I did not see ${what} wasted`}
              disabled={witness.isPending}
              onClick={() => witness.mutate(false)}
            >
              I did not
            </Button>
          </Group>
        )
      )}
      <Refusal error={witness.error} />
    </li>
  );
}
