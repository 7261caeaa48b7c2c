import { Table } from '@mantine/core';
import { plural } from '../../lib/names';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { grades } from '../session/adverse';
import classes from './outcomes.module.css';
import { type AdverseEventFigures, useAdverseEventFigures } from './queries';

type Rate = AdverseEventFigures['all'];

/** What went wrong, never without how often it could have. */
export function AdverseEventsPanel() {
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
        {({ figures }) => <Rates figures={figures} />}
      </Answer>
    </Panel>
  );
}

function Rates({ figures }: { figures: AdverseEventFigures }) {
  const { completedSessions, all, serious, byGrade, ofOtherSessions } = figures;
  return (
    <>
      <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>CTCAE grade</Table.Th>
              <Table.Th ta="right">Events</Table.Th>
              <Table.Th ta="right">Completed sessions</Table.Th>
              <Table.Th ta="right">Per 100 sessions</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {byGrade.map(({ grade, rate }) => (
              <Row key={grade} name={gradeName(grade)} rate={rate} of={completedSessions} />
            ))}
            <Row name="All" rate={all} of={completedSessions} />
            <Row name="of these serious" rate={serious} of={completedSessions} />
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <p className={classes.aside}>
        Each adverse event counts once, as it was assessed last: grade by CTCAE 5.0, serious by ICH E2A, whatever caused
        it. {among(ofOtherSessions)} sessions that were not completed, or not yet.
      </p>
    </>
  );
}

const gradeName = (grade: number) => grades.find(({ value }) => value === String(grade))?.label ?? String(grade);

const among = (count: number) => `${plural(count, 'event')} ${count === 1 ? 'is' : 'are'} of`;

function Row({ name, rate, of }: { name: string; rate: Rate; of: number }) {
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td ta="right">{rate.events}</Table.Td>
      <Table.Td ta="right">{of}</Table.Td>
      <Table.Td ta="right">{rate.per100 == null ? '–' : Number(rate.per100).toFixed(1)}</Table.Td>
    </Table.Tr>
  );
}
