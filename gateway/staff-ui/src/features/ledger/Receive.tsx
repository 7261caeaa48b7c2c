import { Group, Modal, Stack, TextInput } from '@mantine/core';
import { Refusal } from '../../ui/Refusal';
import { SheetEnd } from '../../ui/SheetEnd';
import { useDraftForm } from '../../ui/useDraftForm';
import { useReceive } from './commands';
import { amountOf } from './words';

const empty = {
  vials: '',
  drug: 'Ketamine hydrochloride',
  strength: '50',
  millilitres: '10',
  lot: '',
  expiresOn: '',
  supplier: '',
  deaNumber: '',
  invoice: '',
};

/** A delivery, as its invoice and its labels say it. */
export function Receive({ close }: { close: () => void }) {
  const form = useDraftForm('ledger.receive', empty);
  const receive = useReceive(() => {
    form.clear();
    close();
  });
  return (
    <Modal opened onClose={close} title="Receive vials" size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { vials, strength, millilitres, ...label } = form.values;
          receive.mutate(
            {
              ...label,
              vials: amountOf(vials),
              strength: amountOf(strength),
              millilitres: amountOf(millilitres),
            },
            { onError: form.refuse },
          );
        }}
      >
        <Stack gap={14}>
          <Group grow align="start">
            <TextInput label="How many vials" inputMode="numeric" required {...form.text('vials')} />
            <TextInput label="Drug" required {...form.text('drug')} />
          </Group>
          <Group grow align="start">
            <TextInput label="Strength, mg/mL" inputMode="decimal" required {...form.text('strength')} />
            <TextInput label="In each vial, mL" inputMode="decimal" required {...form.text('millilitres')} />
          </Group>
          <Group grow align="start">
            <TextInput label="Lot" autoComplete="off" required {...form.text('lot')} />
            <TextInput label="Expires on" type="date" required {...form.text('expiresOn')} />
          </Group>
          <Group grow align="start">
            <TextInput label="Supplier" required {...form.text('supplier')} />
            <TextInput
              label="Supplier’s DEA number"
              placeholder="RM0123456"
              autoComplete="off"
              required
              {...form.text('deaNumber')}
            />
            <TextInput label="Invoice" autoComplete="off" required {...form.text('invoice')} />
          </Group>
          <Refusal error={receive.error} placed={Object.keys(empty)} />
          <SheetEnd does="Receive" pending={receive.isPending} close={close} />
        </Stack>
      </form>
    </Modal>
  );
}
