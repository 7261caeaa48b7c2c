import { Button, Group, Table, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePatientNames } from '../../api/names';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { dateOf, plainDate, timeOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { BackLink } from '../../ui/BackLink';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import classes from './ledger.module.css';
import { type EntryView, useEntries, useVerification } from './queries';
import { actionWords, vialOf } from './words';

/** The rows of the ledger: the latest, one day's or one vial's; made to be printed. */
export function EntriesPage() {
  const { vial, date } = useSearch({ from: '/ledger/entries' });
  const navigate = useNavigate({ from: '/ledger/entries' });
  const { name } = useClinic();
  const entries = useEntries({ vialId: vial, date });
  const first = entries.data?.find(({ lot }) => lot != null);
  const title = vial ? 'Vial history' : date ? 'Daily log' : 'Entries';
  const about = vial
    ? first && `${first.drug}, ${first.strength} mg/mL, ${vialOf(first.lot, vial)}`
    : date && plainDate(date);
  return (
    <Page
      title={title}
      before={<BackLink to="/ledger" label="Drug ledger" />}
      sub={[name, about].filter(Boolean).join(' · ')}
      actions={
        <Group gap={10} align="end">
          <TextInput
            type="date"
            aria-label="One day"
            value={date ?? ''}
            onChange={({ currentTarget }) =>
              void navigate({ search: { date: currentTarget.value || undefined }, replace: true })
            }
          />
          {(vial || date) && (
            <Button variant="default" onClick={() => void navigate({ search: {} })}>
              Latest
            </Button>
          )}
          <Button variant="default" onClick={() => window.print()}>
            Print
          </Button>
        </Group>
      }
    >
      <div className={classes.page}>
        <Proof />
        <Panel flush>
          <Answer
            query={entries}
            what="entries"
            rows={10}
            empty={{ when: (all) => all.length === 0, say: 'No entry.' }}
          >
            {(all) => <Entries entries={all} />}
          </Answer>
        </Panel>
      </div>
    </Page>
  );
}

/** Whether the chain holds, for those who may ask. */
function Proof() {
  const may = useMay('MANAGER', 'AUDITOR');
  const verdicts = useVerification(may).data;
  return verdicts?.map(({ site, entries, firstBroken, why, hash }) =>
    firstBroken == null ? (
      <Note key={site} kind="ok">
        All {entries} entries are as they were written. The last has the hash <code>{hash.slice(0, 12)}</code>.
      </Note>
    ) : (
      <Note key={site} kind="alert" loud>
        <b>Entry {firstBroken} is not as it was written:</b> {why}.
      </Note>
    ),
  );
}

function Entries({ entries }: { entries: EntryView[] }) {
  const { zone } = useClinic();
  const nameOf = usePatientNames(entries.flatMap(({ patientId }) => patientId ?? []));
  const balances = entries.some(({ balance }) => balance != null);
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing={6} aria-label="Entries, oldest first">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>No.</Table.Th>
            <Table.Th>When</Table.Th>
            <Table.Th>What</Table.Th>
            <Table.Th>Vial</Table.Th>
            <Table.Th ta="right">mL</Table.Th>
            <Table.Th ta="right">mg</Table.Th>
            {balances && <Table.Th ta="right">Left, mL</Table.Th>}
            <Table.Th>Who</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.sequence}>
              <Table.Td className={classes.figure}>{entry.sequence}</Table.Td>
              <Table.Td className={classes.when}>
                {dateOf(entry.happenedAt, zone)}
                <small className={classes.quiet}>{timeOf(entry.happenedAt, zone)}</small>
              </Table.Td>
              <Table.Td>
                {actionWords(entry.action)}
                <small className={classes.quiet}>
                  {[entry.patientId && nameOf(entry.patientId), entry.about, entry.reason].filter(Boolean).join('; ')}
                </small>
              </Table.Td>
              <Table.Td>{vialOf(entry.lot, entry.vialId)}</Table.Td>
              <Table.Td ta="right" className={classes.figure}>
                {entry.millilitres}
              </Table.Td>
              <Table.Td ta="right" className={classes.figure}>
                {entry.milligrams}
              </Table.Td>
              {balances && (
                <Table.Td ta="right" className={classes.figure}>
                  {entry.balance}
                </Table.Td>
              )}
              <Table.Td>{entry.staffName}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
