import { Button, NativeSelect, Table, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../../api/session';
import { plainDate } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { BackLink } from '../../ui/BackLink';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import { useDraftForm } from '../../ui/useDraftForm';
import { useTakeInventory } from './commands';
import { InventorySheet } from './InventorySheet';
import classes from './ledger.module.css';
import { type LedgerView, useLedger } from './queries';
import { amountOf, vialName } from './words';

/** Everything on hand, counted blind; and the last inventory as it is kept for two years. */
export function InventoryPage() {
  const ledger = useLedger();
  const { roles } = useSession();
  const counts = roles.some((role) => role === 'NURSE' || role === 'PRESCRIBER');
  return (
    <Page
      title="Inventory"
      before={<BackLink to="/ledger" label="Drug ledger" />}
      sub="21 CFR 1304.11: at the beginning, and within two years of the last"
      actions={
        <Button variant="default" onClick={() => window.print()}>
          Print
        </Button>
      }
    >
      <div className={classes.page}>
        <Answer query={ledger} what="vials">
          {(data) => (
            <>
              {data.lastInventory ? (
                <InventorySheet taken={data.lastInventory} />
              ) : (
                <Note kind="due">No inventory was taken yet.</Note>
              )}
              {counts && !data.balancesShown && <Count key={data.entries} ledger={data} />}
            </>
          )}
        </Answer>
      </div>
    </Page>
  );
}

function Count({ ledger }: { ledger: LedgerView }) {
  const navigate = useNavigate();
  const form = useDraftForm<Record<string, string>>('ledger.inventory', { business: 'opening' });
  const take = useTakeInventory(() => {
    form.clear();
    void navigate({ to: '/ledger' });
  });
  const { vials } = ledger;
  const counted = vials.filter(({ vialId }) => form.values[vialId]?.trim());
  return (
    <div className="db-no-print">
      <Panel title="Count every vial" flush>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            take.mutate({
              initial: !ledger.lastInventory,
              atOpening: form.values.business !== 'close',
              vials: vials.map(({ vialId }) => ({ vialId, millilitres: amountOf(form.values[vialId] ?? '') })),
            });
          }}
        >
          <div className={classes.inside}>
            <NativeSelect
              label="Counted at the"
              data={[
                { value: 'opening', label: 'opening of business' },
                { value: 'close', label: 'close of business' },
              ]}
              {...form.text('business')}
            />
          </div>
          <Table.ScrollContainer minWidth={560}>
            <Table aria-label="Vials to count">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Vial</Table.Th>
                  <Table.Th>Drug</Table.Th>
                  <Table.Th>Expires</Table.Th>
                  <Table.Th>Found, mL</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {vials.map((vial) => (
                  <Table.Tr key={vial.vialId}>
                    <Table.Td>{vialName(vial)}</Table.Td>
                    <Table.Td>
                      {vial.drug}, {vial.strength} mg/mL, {vial.size} mL
                    </Table.Td>
                    <Table.Td>{plainDate(vial.expiresOn)}</Table.Td>
                    <Table.Td>
                      <TextInput
                        aria-label={`Found in ${vialName(vial)}, mL`}
                        inputMode="decimal"
                        autoComplete="off"
                        value={form.values[vial.vialId] ?? ''}
                        onChange={({ currentTarget }) => form.set({ [vial.vialId]: currentTarget.value })}
                      />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          <div className={classes.inside}>
            <Refusal error={take.error} />
            <Button type="submit" loading={take.isPending} disabled={counted.length < vials.length}>
              Save the inventory, {counted.length} of {vials.length} counted
            </Button>
          </div>
        </form>
      </Panel>
    </div>
  );
}
