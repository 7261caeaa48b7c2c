import { dayOf, dayTimeOf, localDateOf, timeOf } from '../../lib/time';
import type { Outage, OutageReason, PlannedMove } from './queries';

export const reasons: { value: OutageReason; label: string }[] = [
  { value: 'ILL', label: 'Ill' },
  { value: 'FAMILY', label: 'Family' },
  { value: 'TRAVEL', label: 'Cannot get here' },
  { value: 'BROKEN', label: 'Broken' },
  { value: 'WEATHER', label: 'Snow or storm' },
  { value: 'POWER', label: 'No power or water' },
  { value: 'OTHER', label: 'Another reason' },
];

export const reasonWord = (reason: OutageReason) =>
  reasons.find(({ value }) => value === reason)?.label ?? 'Another reason';

/** "Maya Okafor is out". */
export function whatIsOut(
  outage: Outage,
  staffName: (id: string) => string,
  chairName: (id: string) => string,
): string {
  if (outage.kind === 'CLINIC') return 'The clinic is closed';
  const id = outage.subjectId ?? '';
  return outage.kind === 'PERSON' ? `${staffName(id)} is out` : `${chairName(id)} is out of order`;
}

/** "Mon 5 Jan, 08:00 to 12:00", "Mon 5 Jan, all day", or with both days when it spans several. */
export function spanOf(from: string, to: string, zone: string): string {
  const wholeDays = timeOf(from, zone) === '00:00' && timeOf(to, zone) === '00:00';
  const last = new Date(Date.parse(to) - 1);
  if (wholeDays && localDateOf(from, zone) === localDateOf(last, zone)) return `${dayOf(from, zone)}, all day`;
  if (wholeDays) return `${dayOf(from, zone)} to ${dayOf(last, zone)}`;
  const sameDay = localDateOf(from, zone) === localDateOf(last, zone);
  return `${dayTimeOf(from, zone)} to ${sameDay ? timeOf(to, zone) : dayTimeOf(to, zone)}`;
}

/** Why a patient's session weighs more than another's. */
export function needWords({ induction, daysPastWindow, riskFlagged }: PlannedMove['need']): string {
  const said = [induction ? 'Induction' : 'After the induction'];
  if (daysPastWindow > 0) said.push(`${daysPastWindow} ${daysPastWindow === 1 ? 'day' : 'days'} past the window`);
  if (riskFlagged) said.push('risk open');
  return said.join(', ');
}
