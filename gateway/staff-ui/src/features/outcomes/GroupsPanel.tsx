import { NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../api/session';
import { useClinic } from '../../app/clinic';
import { sentence } from '../../lib/names';
import { Answer, Empty } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import { ShareCell } from './ByPoint';
import { clinicWords, doseWords, groupName, ways, waysFor } from './groups';
import { figure, measures } from './measures';
import classes from './outcomes.module.css';
import { pointName } from './points';
import { type By, type GroupedPoint, type GroupRow, useOutcomeGroups } from './queries';

/** Groups of courses beside each other at one point, without what says too much about few people. */
export function GroupsPanel({ instrument }: { instrument: string }) {
  const [by, setBy] = useState<By>('ROUTE');
  const [at, setAt] = useState<string | null>(null);
  const { clinics } = useSession();
  const groups = useOutcomeGroups(instrument, by);
  const points = groups.data?.figures.points ?? [];
  const names = points.map(pointName);
  const chosen = at && names.includes(at) ? at : names.at(-1);
  return (
    <Panel title="Groups beside each other">
      <div className={`${classes.choices} db-no-print`}>
        <NativeSelect
          label="By"
          data={waysFor(clinics)}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value as By)}
        />
        <NativeSelect
          label="When"
          data={names.map((name) => ({ value: name, label: sentence(name) }))}
          value={chosen}
          onChange={(event) => setAt(event.currentTarget.value)}
        />
      </div>
      <Answer query={groups} what="groups">
        {({ figures }) => (
          <>
            <Groups
              by={figures.by}
              summed={(figures.instrument.levels ?? []).length === 0}
              point={figures.points.find((one) => pointName(one) === chosen)}
            />
            {figures.by === 'CLINIC' && <p className={classes.aside}>{clinicWords(figures.incomplete)}</p>}
            {figures.doseEdges.length > 0 && <p className={classes.aside}>{doseWords(figures.doseEdges)}</p>}
            <p className={classes.aside}>
              Hidden: fewer than {figures.smallestCell.value} courses, or what would give such a number away (
              {figures.smallestCell.source}). A hidden figure is not zero.
            </p>
          </>
        )}
      </Answer>
    </Panel>
  );
}

function Groups({ by, summed, point }: { by: By; summed: boolean; point: GroupedPoint | undefined }) {
  if (!point || point.groups.length === 0) return <Empty>No course has started yet.</Empty>;
  const said = point.groups[0]?.shares.map(({ measure }) => measure) ?? [];
  return (
    <CardTable wide label={116} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{ways[by]}</Table.Th>
          <Table.Th ta="right">Analysed</Table.Th>
          <Table.Th ta="right">Missing</Table.Th>
          {summed && <Table.Th ta="right">Mean change</Table.Th>}
          {said.map((what) => (
            <Table.Th key={what}>{nameOf(what)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {point.groups.map((row) => (
          <Group key={row.group} row={row} by={by} summed={summed} />
        ))}
      </Table.Tbody>
    </CardTable>
  );
}

const nameOf = (what: string) => measures.find((measure) => measure.what === what)?.name ?? what;

const hidden = <span className={classes.hidden}>hidden</span>;

function Group({ row, by, summed }: { row: GroupRow; by: By; summed: boolean }) {
  const clinic = useClinic();
  const name = by === 'CLINIC' && row.group === clinic.id ? clinic.name : groupName(by, row.group);
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td ta="right" data-label="Analysed">
        {row.hidden ? hidden : row.analysed}
      </Table.Td>
      <Table.Td ta="right" data-label="Missing">
        {row.missingHidden ? hidden : row.missing}
      </Table.Td>
      {summed && (
        <Table.Td ta="right" data-label="Mean change">
          {row.hidden ? hidden : figure(row.change?.mean)}
        </Table.Td>
      )}
      {row.shares.map(({ measure, hidden: kept, share }) =>
        kept ? (
          <Table.Td key={measure} data-label={nameOf(measure)}>
            {hidden}
          </Table.Td>
        ) : (
          <ShareCell key={measure} name={nameOf(measure)} share={share} />
        ),
      )}
    </Table.Tr>
  );
}
