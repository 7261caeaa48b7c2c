import type { OutcomeRow } from './queries';

export const pointName = ({ point, sessionNumber }: OutcomeRow): string =>
  point === 'FOLLOW_UP' ? 'follow-up' : `before session ${sessionNumber}`;

export const missingAt = ({ withoutBaseline, withoutScore }: OutcomeRow): number => withoutBaseline + withoutScore;

/** The latest point at which anybody could be analysed. */
export const latest = (rows: OutcomeRow[]): OutcomeRow | undefined => rows.findLast(({ analysed }) => analysed > 0);
