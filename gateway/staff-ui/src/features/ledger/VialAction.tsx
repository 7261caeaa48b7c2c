import { Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import { type Said, useVialAction, type VialActionName } from './commands';
import type { VialRow } from './queries';
import { amountOf, vialName } from './words';

interface Form {
  title: string;
  does: string;
  amount?: string;
  reason?: 'asked' | 'needed';
  hint?: string;
}

const forms: Record<VialActionName, Form> = {
  draw: {
    title: 'Draw from',
    does: 'Draw',
    amount: 'Drawn, mL',
    hint: 'The dose of a session is drawn on its own page, so that it is held against the chart.',
  },
  waste: {
    title: 'Waste from',
    does: 'Waste',
    amount: 'Wasted, mL',
    hint: 'Somebody else must sign in and say that they saw it, within half an hour.',
  },
  count: {
    title: 'Count',
    does: 'Save the count',
    amount: 'Found in the vial, mL',
    hint: 'Say what you see. What should be there is not shown, before or after.',
  },
  transfer: { title: 'Transfer', does: 'Transfer the whole vial', reason: 'asked' },
  expire: { title: 'Set apart', does: 'Set apart', reason: 'asked', hint: 'It still counts until it has left.' },
  lose: {
    title: 'Report a loss from',
    does: 'Report the loss',
    amount: 'Gone, mL',
    reason: 'needed',
    hint: 'A theft or a significant loss is told the DEA field office in writing within one business day, and on form 106 within 45 days.',
  },
  adjust: {
    title: 'Adjust',
    does: 'Adjust',
    amount: 'Change, mL; less is -0.10',
    reason: 'needed',
    hint: 'Nothing is overwritten: this is another entry, with your name.',
  },
};

const kinds = [
  { value: 'THEFT', label: 'Theft' },
  { value: 'SIGNIFICANT_LOSS', label: 'Significant loss' },
  { value: 'BREAKAGE', label: 'Broken or spilled' },
];

/** One thing done to one vial. */
export function VialAction({ vial, action, close }: { vial: VialRow; action: VialActionName; close: () => void }) {
  const form = forms[action];
  const [said, setSaid] = useState({ amount: '', reason: '', recipient: '', deaNumber: '', kind: 'THEFT' });
  const command = useVialAction(action, vial.vialId, close);
  const field = (name: keyof typeof said) => ({
    value: said[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const { value } = currentTarget;
      setSaid((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <Modal opened onClose={close} title={`${form.title} ${vialName(vial)}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          command.mutate({ ...said, millilitres: amountOf(said.amount), kind: said.kind as Said['kind'] });
        }}
      >
        <Stack gap={14}>
          {form.hint && <Note kind="plain">{form.hint}</Note>}
          {action === 'lose' && <NativeSelect label="What happened" data={kinds} {...field('kind')} />}
          {form.amount && (
            <TextInput label={form.amount} inputMode="decimal" autoComplete="off" required {...field('amount')} />
          )}
          {action === 'transfer' && (
            <>
              <TextInput label="To whom" required {...field('recipient')} />
              <TextInput label="Their DEA number" required autoComplete="off" {...field('deaNumber')} />
            </>
          )}
          {form.reason && <TextInput label="Why" required={form.reason === 'needed'} {...field('reason')} />}
          <Refusal error={command.error} />
          <SheetEnd does={form.does} pending={command.isPending} close={close} />
        </Stack>
      </form>
    </Modal>
  );
}
