import { sentence } from '../../lib/names';
import { plainDate } from '../../lib/time';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Status';
import type { Message } from '../messages/queries';
import type { Entry, Offer, Opening } from './queries';

export const freedWords: Record<Opening['freed'], string> = {
  CANCELLED: 'A session was cancelled',
  MOVED_AWAY: 'A session was moved away',
  BY_HAND: 'Put on offer by hand',
};

export const offerStates: Record<Offer['state'], { word: string; tone: Tone; icon: IconName }> = {
  OPEN: { word: 'On offer', tone: 'accent', icon: 'clock' },
  ACCEPTING: { word: 'Being booked', tone: 'accent', icon: 'dot' },
  TAKEN: { word: 'Taken', tone: 'ok', icon: 'check' },
  DECLINED: { word: 'Declined', tone: 'booked', icon: 'cross' },
  EXPIRED: { word: 'Ran out', tone: 'due', icon: 'pause' },
  GONE: { word: 'Booked by somebody else', tone: 'booked', icon: 'cross' },
  WITHDRAWN: { word: 'Withdrawn', tone: 'booked', icon: 'cross' },
};

/** Whether a patient was told of an offer: "Told by text", "Not told; call". */
export function toldWords(message: Pick<Message, 'status' | 'channel'> | undefined): {
  word: string;
  tone: Tone;
  icon: IconName;
} {
  switch (message?.status) {
    case 'SENT':
      return { word: message.channel === 'SMS' ? 'Told by text' : 'Told by e-mail', tone: 'ok', icon: 'check' };
    case 'FAILED':
    case 'SUPPRESSED':
      return { word: 'Not told; call', tone: 'due', icon: 'bang' };
    case 'CANCELLED':
      return { word: 'Message withdrawn', tone: 'booked', icon: 'cross' };
    case 'PLANNED':
    case undefined:
      return { word: 'Message on its way', tone: 'arrived', icon: 'clock' };
  }
}

/** What goes with a place on offer: "With it the integration on Thu 8 Jan, 10:00". */
export const withItWords = (conversations: Offer['conversations'], when: (instant: string) => string) =>
  conversations.map(({ part, startsAt }) => `With it ${conversation[part]} on ${when(startsAt)}`).join('; ');

const conversation: Record<Offer['conversations'][number]['part'], string> = {
  PREPARATION: 'the preparation',
  DOSE: 'a session',
  INTEGRATION: 'the integration',
};

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

const short = (weekday: string) => sentence(weekday).slice(0, 3);
const clock = (time: string) => time.slice(0, 5);

/** What somebody would take: "Earlier only; Mon, Wed; 09:00 to 12:00; 2 h notice". */
export function wishWords(
  { earlierOnly, from, to, weekdays: days, notBefore, notAfter, noticeHours }: Entry['wish'],
  booked = true,
) {
  const parts = booked ? [earlierOnly ? 'Earlier only' : 'Earlier or later'] : ['Any place in its window'];
  if (from && to) parts.push(`${plainDate(from)} to ${plainDate(to)}`);
  else if (from) parts.push(`from ${plainDate(from)}`);
  else if (to) parts.push(`until ${plainDate(to)}`);
  if (days.length > 0) parts.push(days.map(short).join(', '));
  if (notBefore && notAfter) parts.push(`${clock(notBefore)} to ${clock(notAfter)}`);
  else if (notBefore) parts.push(`from ${clock(notBefore)}`);
  else if (notAfter) parts.push(`until ${clock(notAfter)}`);
  parts.push(`${noticeHours} h notice`);
  return parts.join('; ');
}
