import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { plainDate } from '../../lib/time';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import { useDrawFor } from './commands';
import { type SyringeRow, useLedger, type VialRow } from './queries';
import { amountOf, vialName } from './words';

interface Props {
  sessionId: string;
  /** What the plan of the dose draws, and of which strength. */
  millilitres: number;
  strength: number;
  /** How lot and expiry are charted where nothing is drawn from the ledger. */
  children: ReactNode;
}

/** The dose is drawn from a vial of the ledger, and its lot and expiry are the vial's; a clinic that keeps none types them. */
export function DrawForDose({ sessionId, millilitres, strength, children }: Props) {
  const ledger = useLedger().data;
  if (!ledger?.kept) return children;
  const drawn = ledger.syringes.filter((syringe) => syringe.sessionId === sessionId);
  const total = drawn.reduce((sum, { left }) => sum + Math.round(left * 100), 0) / 100;
  const usable = ledger.vials.filter((vial) => vial.status === 'OPEN' && !vial.expired && vial.strength === strength);
  const missing = Math.round((millilitres - total) * 100) / 100;
  return (
    <>
      {drawn.map((syringe) => (
        <Drawn key={syringe.drawId} syringe={syringe} />
      ))}
      {missing > 0 && <Draw key={missing} sessionId={sessionId} missing={missing} strength={strength} vials={usable} />}
      {drawn.length === 0 && !ledger.drawNeeded && children}
    </>
  );
}

function Drawn({ syringe }: { syringe: SyringeRow }) {
  return (
    <Note kind="ok">
      {syringe.left} mL of {vialName(syringe)} drawn by {syringe.byName}: lot and expiry are the vial’s.
    </Note>
  );
}

interface DrawProps {
  sessionId: string;
  missing: number;
  strength: number;
  vials: VialRow[];
}

function Draw({ sessionId, missing, strength, vials }: DrawProps) {
  const [vialId, setVialId] = useState('');
  const [amount, setAmount] = useState(String(missing));
  const draw = useDrawFor(sessionId);
  const chosen = vials.find((vial) => vial.vialId === vialId) ?? vials[0];
  if (!chosen)
    return <Note kind="due">No vial of {strength} mg/mL is open: open one in the drug ledger to draw from.</Note>;
  return (
    <>
      <Group align="end" gap={10} mb={12}>
        <NativeSelect
          label="Vial"
          data={vials.map((vial) => ({
            value: vial.vialId,
            label: `${vialName(vial)}, expires ${plainDate(vial.expiresOn)}`,
          }))}
          value={chosen.vialId}
          onChange={(event) => setVialId(event.currentTarget.value)}
        />
        <TextInput
          label="To draw, mL"
          inputMode="decimal"
          autoComplete="off"
          w={110}
          value={amount}
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
        <Button
          variant="default"
          loading={draw.isPending}
          onClick={() => draw.mutate({ vialId: chosen.vialId, millilitres: amountOf(amount) })}
        >
          Draw
        </Button>
      </Group>
      <Refusal error={draw.error} />
    </>
  );
}
