import { Button, Group, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useNow } from '../../api/clock';
import { useMay } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { addDays, localDateOf, plainDate } from '../../lib/time';
import { Note } from '../../ui/Note';
import { Refusal } from '../../ui/Refusal';
import { useReport } from './commands';
import type { DueRow } from './queries';
import { dueWords } from './words';

const SOON_DAYS = 60;

/** What the law wants by when; an inventory that is far off says nothing. */
export function Due({ due }: { due: DueRow[] }) {
  const { zone } = useClinic();
  const soon = addDays(localDateOf(useNow(), zone), SOON_DAYS);
  return due
    .filter(({ step, dueOn }) => step != null || dueOn <= soon)
    .map((row) => <One key={`${row.lossSequence}.${row.step}`} row={row} />);
}

function One({ row }: { row: DueRow }) {
  const by = `${row.overdue ? 'was due' : 'due'} by ${plainDate(row.dueOn)}`;
  const kind = row.overdue ? 'alert' : 'due';
  if (row.step == null) {
    return (
      <Note kind={kind} action={<Link to="/ledger/inventory">Count</Link>}>
        <b>{row.lastAt ? 'The inventory of every other year' : 'The first inventory'}</b> {by} (21 CFR 1304.11).
      </Note>
    );
  }
  return (
    <Note kind={kind} action={<Report row={row} />}>
      <b>{dueWords(row)}</b> about entry {row.lossSequence} {by} (21 CFR 1301.76).
    </Note>
  );
}

function Report({ row }: { row: DueRow }) {
  const manager = useMay('MANAGER');
  const [reference, setReference] = useState<string | null>(null);
  const report = useReport(row.lossSequence ?? 0, row.step ?? 'FORM_106', () => setReference(null));
  if (!manager) return null;
  if (reference === null) {
    return (
      <Button
        size="compact-md"
        variant="default"
        aria-label={`Done: ${dueWords(row)}`}
        onClick={() => setReference('')}
      >
        Done
      </Button>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        report.mutate(reference);
      }}
    >
      <Group align="end" gap={8}>
        <TextInput
          label="Reference"
          required
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <Button type="submit" loading={report.isPending}>
          Save
        </Button>
      </Group>
      <Refusal error={report.error} />
    </form>
  );
}
