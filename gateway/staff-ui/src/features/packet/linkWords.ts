import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Status';
import type { PatientLink } from './queries';

export const linkStates: Record<PatientLink['status'], { word: string; tone: Tone; icon: IconName }> = {
  NOT_OPENED: { word: 'Not opened', tone: 'arrived', icon: 'clock' },
  OPENED: { word: 'Open', tone: 'accent', icon: 'dot' },
  COMPLETED: { word: 'Done', tone: 'ok', icon: 'check' },
  REVOKED: { word: 'Taken back', tone: 'booked', icon: 'cross' },
  EXPIRED: { word: 'Run out', tone: 'due', icon: 'pause' },
};

export const linkPurposes: Record<PatientLink['purpose'], string> = {
  PACKET: 'Packet',
  CONSENT: 'Consents to sign',
  SESSION: 'A visit to confirm or move',
  OFFER: 'A free time to take or leave',
  QUESTIONNAIRE: 'Questions before a visit',
  CHECK_IN: 'Check-in on the morning after',
  RIDE: 'Who takes them home',
};
