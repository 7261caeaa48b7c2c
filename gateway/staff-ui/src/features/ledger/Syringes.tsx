import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { timeOf } from '../../lib/time';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import { type SyringeActionName, useSyringeAction } from './commands';
import classes from './ledger.module.css';
import type { SyringeRow } from './queries';
import { amountOf, vialName } from './words';

const titles: Record<SyringeActionName, [title: string, does: string, amount: string]> = {
  give: ['Given from the syringe', 'Save', 'Given, mL'],
  waste: ['Waste from the syringe', 'Waste', 'Wasted, mL'],
  return: ['Return to the vial', 'Return', 'Returned, mL'],
};

/** What was drawn and is neither given, wasted nor returned yet. */
export function Syringes({ syringes }: { syringes: SyringeRow[] }) {
  const [asked, setAsked] = useState<{ syringe: SyringeRow; action: SyringeActionName } | null>(null);
  return (
    <Panel title="In a syringe" flush>
      {asked && <SyringeAction {...asked} close={() => setAsked(null)} />}
      <ul className={classes.list}>
        {syringes.map((syringe) => (
          <Syringe key={syringe.drawId} syringe={syringe} ask={(action) => setAsked({ syringe, action })} />
        ))}
      </ul>
    </Panel>
  );
}

function Syringe({ syringe, ask }: { syringe: SyringeRow; ask: (action: SyringeActionName) => void }) {
  const { zone } = useClinic();
  const may = useMay('NURSE', 'PRESCRIBER');
  const { left, drawn, sessionId, byName, at } = syringe;
  const what = `${left} mL of ${vialName(syringe)}`;
  return (
    <li aria-label={what}>
      <b className={classes.figure}>{left} mL</b>
      <span>
        {vialName(syringe)}
        <small>
          of {drawn} mL drawn by {byName}, {timeOf(at, zone)}
          {sessionId && (
            <>
              , for{' '}
              <Link to="/sessions/$sessionId" params={{ sessionId }}>
                a session
              </Link>
            </>
          )}
        </small>
      </span>
      {may && (
        <Group gap={8} wrap="nowrap">
          {!sessionId && (
            <Button size="compact-md" variant="default" aria-label={`Give ${what}`} onClick={() => ask('give')}>
              Given
            </Button>
          )}
          <Button size="compact-md" variant="default" aria-label={`Waste ${what}`} onClick={() => ask('waste')}>
            Waste
          </Button>
          <Button size="compact-md" variant="default" aria-label={`Return ${what}`} onClick={() => ask('return')}>
            Return
          </Button>
        </Group>
      )}
    </li>
  );
}

interface ActionProps {
  syringe: SyringeRow;
  action: SyringeActionName;
  close: () => void;
}

function SyringeAction({ syringe, action, close }: ActionProps) {
  const [amount, setAmount] = useState(String(syringe.left));
  const command = useSyringeAction(action, syringe.drawId, close);
  const [title, does, label] = titles[action];
  return (
    <Modal opened onClose={close} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          command.mutate(amountOf(amount));
        }}
      >
        <Stack gap={14}>
          <TextInput
            label={label}
            inputMode="decimal"
            autoComplete="off"
            required
            value={amount}
            onChange={(event) => setAmount(event.currentTarget.value)}
          />
          <Refusal error={command.error} />
          <SheetEnd does={does} pending={command.isPending} close={close} />
        </Stack>
      </form>
    </Modal>
  );
}
