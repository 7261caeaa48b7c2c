import type { SessionStatus } from '../session/queries';
import type { Card } from './queries';

const inTheChair: SessionStatus[] = ['ARRIVED', 'READY', 'HELD', 'STOPPED', 'DOSING', 'RECOVERY'];
const over: SessionStatus[] = ['SIGNED', 'ABORTED', 'CANCELLED', 'MISSED'];

export const isHere = ({ status }: Card) => inTheChair.includes(status);
export const isOver = ({ status }: Card) => over.includes(status);

/** By the page's own clock, which goes on while nobody answers. */
export const isOverdue = ({ chair }: Card, now: number) =>
  chair?.nextVitalsDue != null && Date.parse(chair.nextVitalsDue) < now;

export const isLoud = (card: Card, now: number) => (card.chair?.openAlerts.length ?? 0) > 0 || isOverdue(card, now);

/** A visit somebody was to have come to by now. */
export const isLate = ({ status, slot }: Card, now: number) =>
  status === 'BOOKED' && Date.parse(slot.startsAt) + 10 * 60_000 < now;

/** "IV 2 of 6". */
export const seriesOf = ({ route, number, ofSessions, coursePhase }: Card) =>
  coursePhase === 'INDUCTION'
    ? `${route} ${number} of ${ofSessions}`
    : `${route} ${coursePhase.toLowerCase()} ${number}`;
