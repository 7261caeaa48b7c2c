import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Status';
import type { SessionStatus } from './queries';

interface Look {
  word: string;
  tone: Tone;
  icon: IconName;
}

/** Every state of a session as colour, shape and word, the same on every page. */
export const looks: Record<SessionStatus, Look> = {
  BOOKED: { word: 'Booked', tone: 'booked', icon: 'dot' },
  ARRIVED: { word: 'Arrived', tone: 'arrived', icon: 'home' },
  READY: { word: 'Ready', tone: 'ready', icon: 'check' },
  HELD: { word: 'Hold', tone: 'due', icon: 'pause' },
  STOPPED: { word: 'Stop', tone: 'alert', icon: 'cross' },
  DOSING: { word: 'Dosing', tone: 'dosing', icon: 'plus' },
  RECOVERY: { word: 'Recovery', tone: 'recovery', icon: 'arrow' },
  DISCHARGED: { word: 'Went home', tone: 'gate', icon: 'forward' },
  SIGNED: { word: 'Signed', tone: 'ok', icon: 'check' },
  ABORTED: { word: 'Ended early', tone: 'due', icon: 'cross' },
  CANCELLED: { word: 'Cancelled', tone: 'booked', icon: 'cross' },
  MISSED: { word: 'Missed', tone: 'booked', icon: 'cross' },
};
