import type { Measure } from './measures';
import type { Figure, OutcomeRow } from './queries';

/** Where in a course. */
export type Place = Pick<OutcomeRow, 'point' | 'sessionNumber' | 'week'>;

export const pointName = ({ point, sessionNumber, week }: Place): string => {
  if (point === 'FOLLOW_UP') return 'follow-up';
  return point === 'WEEK' ? `week ${week}` : `before session ${sessionNumber}`;
};

export const missingAt = ({ withoutBaseline, withoutScore }: OutcomeRow): number => withoutBaseline + withoutScore;

/** What to ask for to see who is behind a figure of a row; without a measure, behind its mean change. */
export const figureAt = (instrument: string, row: Place, measure?: Measure): Figure => ({
  instrument,
  measure: measure?.what,
  point: row.point,
  number: row.sessionNumber ?? row.week,
});

/** The latest point at which anybody could be analysed. */
export const latest = (rows: OutcomeRow[]): OutcomeRow | undefined => rows.findLast(({ analysed }) => analysed > 0);
