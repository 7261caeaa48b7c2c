import type { BookedSession } from './queries';

/** "IV 2 of 6". */
export const seriesOf = ({ route, number, ofSessions }: BookedSession): string => `${route} ${number} of ${ofSessions}`;

export const isOff = ({ status }: BookedSession): boolean => status === 'CANCELLED' || status === 'MISSED';
