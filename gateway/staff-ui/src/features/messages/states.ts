import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Status';
import type { MessageStatus } from './queries';

export const states: { code: MessageStatus; word: string; tone: Tone; icon: IconName }[] = [
  { code: 'PLANNED', word: 'Planned', tone: 'arrived', icon: 'clock' },
  { code: 'SENT', word: 'Sent', tone: 'ok', icon: 'check' },
  { code: 'FAILED', word: 'Failed', tone: 'alert', icon: 'bang' },
  { code: 'SUPPRESSED', word: 'Withheld', tone: 'due', icon: 'pause' },
  { code: 'CANCELLED', word: 'Cancelled', tone: 'booked', icon: 'cross' },
];
