import { Table } from '@mantine/core';
import { words } from '../../lib/names';
import { plainDate } from '../../lib/time';
import { CardTable } from '../../ui/CardTable';
import { Disclosure } from '../../ui/Disclosure';
import { Panel } from '../../ui/Panel';
import type { Patient } from '../patients/queries';

type Referral = NonNullable<Patient['referral']>;

interface Row {
  key: string;
  name: string;
  value: string;
  takenOn: string;
}

const acronyms = new Set(['phq', 'gad', 'dast', 'audit']);

/** "PHQ_9" as "PHQ-9", "WEIGHT_KILOGRAMS" as "weight kilograms". */
const figureName = (kind: string) =>
  acronyms.has(kind.split('_')[0]?.toLowerCase() ?? '') ? kind.replaceAll('_', '-') : words(kind);

/** What the referring record said in numbers: those that have a name here, and all others as they came. */
export function ReferredFigures({ referral }: { referral: Referral }) {
  const used = referral.figures.map((one) => ({
    key: one.kind,
    name: figureName(one.kind),
    value: String(one.value),
    takenOn: one.takenOn,
  }));
  const others = referral.others.map((one) => ({
    key: `${one.system}|${one.code}`,
    name: one.display,
    value: one.value,
    takenOn: one.takenOn,
  }));
  if (used.length + others.length === 0) return null;
  return (
    <Panel title="Figures from the referral">
      {used.length > 0 && <Figures rows={used} />}
      {others.length > 0 && (
        <Disclosure summary={`${others.length} other figures, kept as they came`}>
          <Figures rows={others} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Figures({ rows }: { rows: Row[] }) {
  return (
    <CardTable label={64}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Figure</Table.Th>
          <Table.Th>Value</Table.Th>
          <Table.Th>Taken</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.key}>
            <Table.Th scope="row">{row.name}</Table.Th>
            <Table.Td data-label="Value">{row.value}</Table.Td>
            <Table.Td data-label="Taken">{plainDate(row.takenOn)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </CardTable>
  );
}
