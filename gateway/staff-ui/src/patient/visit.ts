import { call, is, type Visit } from './api';

const KEY = 'daybreak.link';

/**
 * The secret of the link: taken from behind the `#` once, then kept for this tab only and out of the address, where
 * somebody could read it over a shoulder or find it in the history.
 */
export function takeSecret(): string | null {
  const behind = window.location.hash.slice(1);
  if (behind) {
    sessionStorage.setItem(KEY, behind);
    history.replaceState(null, '', window.location.pathname);
  }
  return sessionStorage.getItem(KEY);
}

/** The secret that this tab opened last; null when there is none. */
export const secretOfThisTab = () => sessionStorage.getItem(KEY);

export const openVisit = (secret: string) => call<Visit>('POST', '/p/api/visit', { token: secret });

/** Ends the visit on this device; what was saved stays saved. */
export async function leave(): Promise<void> {
  sessionStorage.clear();
  await call<void>('DELETE', '/p/api/visit').catch(() => undefined);
}

/** A call within the visit. A visit is short: when it has ended, the link opens the next one without anybody noticing. */
export async function inVisit<T>(method: string, path: string, body?: unknown, version?: number): Promise<T> {
  try {
    return await call<T>(method, path, body, version);
  } catch (error) {
    const secret = sessionStorage.getItem(KEY);
    if (!is(error, 'visit-ended') || !secret) throw error;
    await openVisit(secret);
    return call<T>(method, path, body, version);
  }
}
