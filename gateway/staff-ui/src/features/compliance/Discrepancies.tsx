import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dayTimeOf } from '../../lib/time';
import { Answer, Empty } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import { type CaseRow, useLedger } from '../ledger/queries';
import { caseWords } from '../ledger/words';
import classes from '../outcomes/outcomes.module.css';

/** What does not add up in the drug ledger and nobody has explained yet, for those who may read the ledger. */
export function Discrepancies() {
  const may = useMay('NURSE', 'PRESCRIBER', 'MANAGER', 'AUDITOR');
  const ledger = useLedger(may);
  return (
    <Panel title="Open discrepancies of the drug ledger">
      {may ? (
        <Answer query={ledger} what="discrepancies">
          {({ cases }) => <Open cases={cases.filter(({ closedAt }) => !closedAt)} />}
        </Answer>
      ) : (
        <Empty>Shown to those who may read the drug ledger.</Empty>
      )}
    </Panel>
  );
}

function Open({ cases }: { cases: CaseRow[] }) {
  const { zone } = useClinic();
  if (cases.length === 0) return <Empty>Everything in the ledger adds up, or was explained.</Empty>;
  const of = (wanted: CaseRow['kind']) => cases.filter(({ kind }) => kind === wanted);
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  return (
    <>
      <CardTable label={110} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>What does not add up</Table.Th>
            <Table.Th ta="right">Open</Table.Th>
            <Table.Th ta="right">Oldest</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.map((kind) => (
            <Table.Tr key={kind}>
              <Table.Th scope="row">{caseWords(kind)}</Table.Th>
              <Table.Td ta="right" data-label="Open">
                {of(kind).length}
              </Table.Td>
              <Table.Td ta="right" data-label="Oldest">
                {dayTimeOf(
                  of(kind)
                    .map(({ openedAt }) => openedAt)
                    .toSorted()[0] ?? '',
                  zone,
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </CardTable>
      <p className={classes.aside}>
        <Link to="/ledger" className={classes.who}>
          Open the drug ledger
        </Link>
      </p>
    </>
  );
}
