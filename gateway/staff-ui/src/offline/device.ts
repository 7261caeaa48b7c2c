import { clockAhead, resumeClock } from '../api/clock';
import type { Session } from '../api/session';

/** After a working day the password is asked for again, with or without a network (`DAYBREAK_WORKDAY`). */
export const REMEMBERED_FOR_MS = 12 * 60 * 60 * 1000;
const KEY = 'daybreak.device';

interface Remembered {
  person: Omit<Session, 'csrf' | 'now'>;
  ahead: number;
  at: number;
}

/** Keeps who is signed in here, and how far the clinic's clock is from this device's, for a start without a network. */
export function rememberPerson({ csrf: _csrf, now: _now, ...person }: Session): void {
  const remembered: Remembered = { person, ahead: clockAhead(), at: Date.now() };
  localStorage.setItem(KEY, JSON.stringify(remembered));
}

/** Whoever was signed in here within the working day. No token is kept: the server asks again as soon as it answers. */
export function recallPerson(): Session | null {
  const text = localStorage.getItem(KEY);
  if (text === null) return null;
  const { person, ahead, at } = JSON.parse(text) as Remembered;
  if (Date.now() - at > REMEMBERED_FOR_MS) return null;
  resumeClock(ahead);
  return {
    ...person,
    csrf: { header: 'X-XSRF-TOKEN', token: '' },
    now: new Date(Date.now() + ahead).toISOString(),
    offline: true,
  };
}

const OWED = 'daybreak.sign-out-owed';

/** Whoever signs out while nobody answers is signed out at the server as soon as somebody does. */
export const oweSignOut = () => localStorage.setItem(OWED, 'yes');
export const signOutOwed = () => localStorage.getItem(OWED) !== null;
export const signOutPaid = () => localStorage.removeItem(OWED);

export const forgetDevice = () => localStorage.removeItem(KEY);
