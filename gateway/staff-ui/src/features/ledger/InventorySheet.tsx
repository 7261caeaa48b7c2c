import { Table } from '@mantine/core';
import { useClinic } from '../../app/clinic';
import { dateOf, plainDate, timeOf } from '../../lib/time';
import { Note } from '../../ui/Note';
import { Panel } from '../../ui/Panel';
import classes from './ledger.module.css';
import type { InventoryView } from './queries';

/** The last inventory, as an inspector asks for it. */
export function InventorySheet({ taken }: { taken: InventoryView }) {
  const { name, zone } = useClinic();
  const { at, atOpening, byName, initial, lines, sequence } = taken;
  return (
    <Panel title={`${initial ? 'Initial inventory' : 'Inventory'} of ${dateOf(at, zone)}`} flush>
      <p className={classes.inside}>
        {name}: schedule III, ketamine. Taken at the {atOpening ? 'opening' : 'close'} of business by {byName}, saved at{' '}
        {timeOf(at, zone)} as entry {sequence}.
      </p>
      {lines ? (
        <Table.ScrollContainer minWidth={640}>
          <Table aria-label="What was found">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Substance and finished form</Table.Th>
                <Table.Th>Lot</Table.Th>
                <Table.Th>Expires</Table.Th>
                <Table.Th ta="right">mL a container</Table.Th>
                <Table.Th ta="right">Containers</Table.Th>
                <Table.Th ta="right">Found, mL</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map((line) => (
                <Table.Tr key={`${line.lot}.${line.size}.${line.strength}`}>
                  <Table.Td>
                    {line.drug}, injection {line.strength} mg/mL
                  </Table.Td>
                  <Table.Td>{line.lot}</Table.Td>
                  <Table.Td>{plainDate(line.expiresOn)}</Table.Td>
                  <Table.Td ta="right">{line.size}</Table.Td>
                  <Table.Td ta="right">{line.containers}</Table.Td>
                  <Table.Td ta="right">{line.millilitres}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : (
        <div className={classes.inside}>
          <Note kind="plain">What was found is kept from whoever counts; a manager or an auditor prints it.</Note>
        </div>
      )}
      <div className={classes.sign}>
        <span>Signature</span>
        <span>Date</span>
      </div>
    </Panel>
  );
}
