import { Table } from '@mantine/core';
import { plural } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { CardTable } from '../../ui/CardTable';
import { Panel } from '../../ui/Panel';
import type { Asked, Open } from '../figures/entries';
import { OpenFigure } from '../figures/OpenFigure';
import { boundsOf, decimal } from '../figures/tally';
import classes from '../outcomes/outcomes.module.css';
import { grades } from '../session/adverse';
import { type AdverseEventFigures, type Figure, useAdverseEventFigures } from './queries';

type Rate = AdverseEventFigures['all'];

/** What went wrong, never without how often it could have. */
export function AdverseEventsPanel({ open }: { open: Open<Figure> }) {
  const events = useAdverseEventFigures();
  return (
    <Panel title="Adverse events per 100 completed sessions">
      <Answer
        query={events}
        what="figures"
        empty={{
          when: ({ figures }) => figures.completedSessions === 0 && figures.all.events === 0,
          say: 'No session was completed and no adverse event was reported yet.',
        }}
      >
        {({ figures }) => <Rates figures={figures} open={open} />}
      </Answer>
    </Panel>
  );
}

function Rates({ figures, open }: { figures: AdverseEventFigures; open: Open<Figure> }) {
  const { completedSessions, all, serious, byGrade, ofOtherSessions } = figures;
  const row = (name: string, rate: Rate, asked: Asked<Figure>) => (
    <Row key={name} name={name} rate={rate} of={completedSessions} open={open && (() => open(asked, name))} />
  );
  return (
    <>
      <CardTable label={130} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>CTCAE grade</Table.Th>
            <Table.Th ta="right">Events</Table.Th>
            <Table.Th ta="right">Completed sessions</Table.Th>
            <Table.Th ta="right">Per 100 sessions</Table.Th>
            <Table.Th ta="right">95 %</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {byGrade.map(({ grade, rate }) => row(gradeName(grade), rate, { figure: 'ADVERSE_EVENT', kind: `${grade}` }))}
          {row('All', all, { figure: 'ADVERSE_EVENT' })}
          {row('of these serious', serious, { figure: 'SERIOUS_ADVERSE_EVENT' })}
        </Table.Tbody>
      </CardTable>
      <p className={classes.aside}>
        Each adverse event counts once, as it was assessed last: grade by CTCAE 5.0, serious by ICH E2A, whatever caused
        it. {among(ofOtherSessions)} sessions that were not completed, or not yet.
      </p>
    </>
  );
}

const gradeName = (grade: number) => grades.find(({ value }) => value === String(grade))?.label ?? String(grade);

const among = (count: number) => `${plural(count, 'event')} ${count === 1 ? 'is' : 'are'} of`;

interface RowProps {
  name: string;
  rate: Rate;
  of: number;
  open?: () => void;
}

function Row({ name, rate: { events, per100, interval }, of, open }: RowProps) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td ta="right" data-label="Events">
        <OpenFigure name={name} open={events > 0 ? open : undefined}>
          {events}
        </OpenFigure>
      </Table.Td>
      <Table.Td ta="right" data-label="Sessions">
        {of}
      </Table.Td>
      <Table.Td ta="right" data-label="Per 100 sessions">
        {decimal(per100)}
      </Table.Td>
      <Table.Td ta="right" data-label="95 %">
        {boundsOf(interval) || '–'}
      </Table.Td>
    </Table.Tr>
  );
}
