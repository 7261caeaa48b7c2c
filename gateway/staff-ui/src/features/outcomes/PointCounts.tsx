import { Table } from '@mantine/core';
import { OpenFigure } from '../figures/OpenFigure';
import classes from './outcomes.module.css';
import { missingAt, type Place, pointName } from './points';
import type { OutcomeRow, Outcomes, Standing } from './queries';

/** A count of the courses at one point, and who of them it counts; without standings all that reached the point. */
export interface PointCount {
  name: string;
  count: number;
  percent?: number | null;
  standing?: Standing[];
}

export const countNames = ['Reached', 'Analysed', 'Missing', 'Still to come', 'Ended before'];

const missing: Standing[] = ['WITHOUT_BASELINE', 'WITHOUT_SCORE'];

export const countsAt = (row: OutcomeRow): PointCount[] => [
  { name: 'Reached', count: row.reached },
  { name: 'Analysed', count: row.analysed, standing: ['COUNTED'] },
  { name: 'Missing', count: missingAt(row), percent: row.missingPercent, standing: missing },
  { name: 'Still to come', count: row.ongoing, standing: ['STILL_TO_COME'] },
  { name: 'Ended before', count: row.endedBefore, standing: ['ENDED_BEFORE'] },
];

export const countsAtStart = ({ courses, missing: without }: Outcomes['baseline']): PointCount[] => [
  { name: 'Reached', count: courses + without },
  { name: 'Analysed', count: courses, standing: ['COUNTED'] },
  { name: 'Missing', count: without, standing: missing },
];

/** Where every course is measured from. */
export const start = { point: 'BEFORE_SESSION', sessionNumber: 1 } as const;

interface Props {
  at: Place;
  counts: PointCount[];
  /** Opens who is counted, for those who may. */
  open: ((count: PointCount) => void) | undefined;
}

/** The cells of a row that say how many courses came so far, each leading to them. */
export function PointCounts({ at, counts, open }: Props) {
  return counts.map((count) => (
    <Table.Td key={count.name} ta="right" data-label={count.name}>
      <OpenFigure
        name={`${count.name}, ${pointName(at)}`}
        open={open && count.count > 0 ? () => open(count) : undefined}
      >
        {count.count}
      </OpenFigure>
      {count.percent != null && <small className={classes.beside}>{count.percent} %</small>}
    </Table.Td>
  ));
}
