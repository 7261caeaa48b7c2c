import type { OutcomeRow } from './queries';

export const pointName = ({
  point,
  sessionNumber,
  week,
}: Pick<OutcomeRow, 'point' | 'sessionNumber' | 'week'>): string => {
  if (point === 'FOLLOW_UP') return 'follow-up';
  return point === 'WEEK' ? `week ${week}` : `before session ${sessionNumber}`;
};

export const missingAt = ({ withoutBaseline, withoutScore }: OutcomeRow): number => withoutBaseline + withoutScore;

/** The latest point at which anybody could be analysed. */
export const latest = (rows: OutcomeRow[]): OutcomeRow | undefined => rows.findLast(({ analysed }) => analysed > 0);
