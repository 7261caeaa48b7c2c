import { sentence } from '../../lib/names';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Status';
import type { LedgerEntry, Message, MessageStatus } from './queries';

interface State {
  word: string;
  tone: Tone;
  icon: IconName;
}

export const states: (State & { code: MessageStatus })[] = [
  { code: 'PLANNED', word: 'Planned', tone: 'arrived', icon: 'clock' },
  { code: 'SENT', word: 'Sent', tone: 'ok', icon: 'check' },
  { code: 'FAILED', word: 'Failed', tone: 'alert', icon: 'bang' },
  { code: 'SUPPRESSED', word: 'Withheld', tone: 'due', icon: 'pause' },
  { code: 'CANCELLED', word: 'Cancelled', tone: 'booked', icon: 'cross' },
];

const held: State = { word: 'Held', tone: 'due', icon: 'pause' };

/** A message that staff keep back is planned, but nobody should think that it will go. */
export const stateOf = ({ status, hold }: Pick<Message, 'status' | 'hold'>): State | undefined =>
  status === 'PLANNED' && hold ? held : states.find(({ code }) => code === status);

const channels: Record<string, string> = { SMS: 'text', EMAIL: 'e-mail', VOICE: 'call by the desk' };

export const channelName = (channel: string) => channels[channel] ?? channel;

/** What a message is, by its template: "Last reminder". */
export const templateName = (template: string) => sentence(template.replaceAll('-', '_').replaceAll('.', '_'));

export const happened: Record<LedgerEntry['what'], string> = {
  BEGUN_LATE: 'How it stood when the record began',
  PLANNED: 'Planned',
  POSTPONED: 'Put off',
  OFFERED: 'Offered to the provider',
  ACCEPTED: 'The provider took it',
  REJECTED: 'The provider refused it',
  UNSURE: 'No answer that counts',
  DELIVERED: 'It has arrived',
  CAME_BACK: 'It came back',
  WITHHELD: 'Withheld',
  CANCELLED: 'Cancelled',
  HELD: 'Held by staff',
  RELEASED: 'Released',
  HURRIED: 'Asked to be sent at once',
  DEALT_WITH: 'Dealt with',
};

/** What has come of it so far, in one line: the answer to "did she get it?". */
export const verdict: Record<MessageStatus, string> = {
  PLANNED: 'Not yet sent.',
  SENT: 'Yes, it was sent.',
  FAILED: 'No, it could not be sent.',
  SUPPRESSED: 'No, it was withheld.',
  CANCELLED: 'No, it was cancelled.',
};

/** "daybreak.session.booked.v1" as "Session booked". */
export const eventName = (event: string) =>
  event === 'staff'
    ? 'Somebody of the staff asked for it'
    : sentence(
        event
          .replace(/^daybreak\./, '')
          .replace(/\.v\d+$/, '')
          .replaceAll(/[.-]/g, '_'),
      );
