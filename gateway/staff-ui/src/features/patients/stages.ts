import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Status';
import type { StageCode } from './queries';

/** The way of a patient through the clinic, in order. */
export const stages: { code: StageCode; word: string; tone: Tone; icon: IconName }[] = [
  { code: 'INQUIRY', word: 'Inquiry', tone: 'booked', icon: 'dot' },
  { code: 'SCREENING', word: 'Screening', tone: 'arrived', icon: 'clock' },
  { code: 'REVIEW', word: 'Awaits decision', tone: 'due', icon: 'question' },
  { code: 'ELIGIBLE', word: 'Eligible', tone: 'ok', icon: 'check' },
  { code: 'IN_COURSE', word: 'In a course', tone: 'dosing', icon: 'drop' },
  { code: 'PAUSED', word: 'Paused', tone: 'due', icon: 'pause' },
  { code: 'COMPLETED', word: 'Completed', tone: 'recovery', icon: 'check' },
  { code: 'DECLINED', word: 'Declined', tone: 'booked', icon: 'cross' },
];
