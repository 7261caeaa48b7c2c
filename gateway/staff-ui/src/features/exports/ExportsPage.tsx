import { Button, Table } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { reporting } from '../../api/clients';
import { useNow } from '../../api/clock';
import { download } from '../../api/download';
import { answer } from '../../api/http';
import { useClinic } from '../../app/clinic';
import { monthBeside, monthName } from '../../lib/months';
import { plural, sentence } from '../../lib/names';
import { localDateOf } from '../../lib/time';
import { Answer } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Disclosure } from '../../ui/Disclosure';
import { MonthButtons } from '../../ui/MonthButtons';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Refusal } from '../../ui/Refusal';
import classes from './exports.module.css';

const useExports = () =>
  useQuery({
    queryKey: ['reporting', 'exports'],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/exports', { signal })),
  });

type Exports = NonNullable<ReturnType<typeof useExports>['data']>;
type ExportTable = Exports['tables'][number];
type FhirFile = Exports['fhir'][number];

const names: Record<string, string> = { CSV: 'CSV', PARQUET: 'Parquet' };
const types: Record<string, string> = {
  TEXT: 'text',
  WHOLE: 'whole number',
  YES_OR_NO: 'yes or no',
  MOMENT: 'moment, UTC',
  DAY: 'day',
};

/** What reporting keeps of the clinic, to take away, and what every column of it means. */
export function ExportsPage() {
  const exports = useExports();
  return (
    <Page title="Export" sub="The clinic’s data as files, one row for each thing that happened">
      <Note kind="plain">
        There are no names in these files; patients are numbers. They are patients’ data all the same: every download is
        written down, with everybody who is in it.
      </Note>
      <Answer query={exports} what="exports">
        {({ tables, formats, fhir }) => (
          <div className={classes.tables}>
            {tables.map((table) => (
              <OneTable key={table.name} table={table} formats={formats} />
            ))}
            <Fhir files={fhir} />
            <Month />
          </div>
        )}
      </Answer>
    </Page>
  );
}

/** Downloads one of several files of a panel; the argument is which. */
const useSave = (path: (which: string) => string) =>
  useMutation({ mutationFn: (which: string) => download(`/api/reporting/exports/${path(which)}`) });

function OneTable({ table, formats }: { table: ExportTable; formats: string[] }) {
  const save = useSave((format) => `${table.name}?format=${format}`);
  return (
    <Panel
      title={sentence(table.name)}
      aside={
        <div className={`${classes.formats} db-no-print`}>
          {formats.map((format) => (
            <Button
              key={format}
              variant="default"
              size="compact-sm"
              aria-label={`Download ${table.name} as ${names[format] ?? format}`}
              loading={save.isPending && save.variables === format}
              disabled={save.isPending}
              onClick={() => save.mutate(format)}
            >
              {names[format] ?? format}
            </Button>
          ))}
        </div>
      }
    >
      <p className={classes.meaning}>{table.meaning}</p>
      <Refusal error={save.error} />
      <Disclosure summary={`What its ${plural(table.columns.length, 'column')} mean`}>
        <Columns table={table} />
      </Disclosure>
    </Panel>
  );
}

/** The clinic's data for another system, one file for each type of resource. */
function Fhir({ files }: { files: FhirFile[] }) {
  const save = useSave((type) => `fhir/${type}`);
  return (
    <Panel title="FHIR R4">
      <p className={classes.meaning}>One resource to a line (NDJSON), as bulk data is exchanged.</p>
      <Refusal error={save.error} />
      <ul className={classes.files}>
        {files.map(({ type, meaning }) => (
          <li key={type}>
            <div>
              <b>{type}</b>
              <p className={classes.meaning}>{meaning}</p>
            </div>
            <Button
              className="db-no-print"
              variant="default"
              size="compact-sm"
              aria-label={`Download ${type}`}
              loading={save.isPending && save.variables === type}
              disabled={save.isPending}
              onClick={() => save.mutate(type)}
            >
              NDJSON
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const reports = [
  { format: 'HTML', name: 'Page to print' },
  { format: 'JSON', name: 'Signed file' },
];

/** The main figures of a month that is over, signed. */
function Month() {
  const { zone } = useClinic();
  const last = monthBeside(localDateOf(useNow(), zone).slice(0, 7), -1);
  const [chosen, setChosen] = useState<string | null>(null);
  const month = chosen ?? last;
  const save = useMutation({
    mutationFn: (format: string) => download(`/api/reporting/monthly-reports/${month}?format=${format}`),
  });
  return (
    <Panel
      title={`Signed report of ${monthName(month)}`}
      aside={
        <div className={`${classes.formats} db-no-print`}>
          <MonthButtons month={month} last={last} onChoose={setChosen} />
          {reports.map(({ format, name }) => (
            <Button
              key={format}
              variant="default"
              size="compact-sm"
              loading={save.isPending && save.variables === format}
              disabled={save.isPending}
              onClick={() => save.mutate(format)}
            >
              {name}
            </Button>
          ))}
        </div>
      }
    >
      <Refusal error={save.error} />
      <p className={classes.meaning}>
        The main figures as they stand now, each with what it is of. Whoever has the clinic’s public key can check later
        that no byte of the signed file was changed.
      </p>
    </Panel>
  );
}

function Columns({ table }: { table: ExportTable }) {
  return (
    <CardTable label={80} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Column</Table.Th>
          <Table.Th>Holds</Table.Th>
          <Table.Th>Meaning</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {table.columns.map(({ name, type, unit, meaning }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">
              <code>{name}</code>
            </Table.Th>
            <Table.Td data-label="Holds" className={classes.type}>
              {unit ?? types[type] ?? type}
            </Table.Td>
            <Table.Td data-label="Meaning">{meaning}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </CardTable>
  );
}
