/** What somebody typed and has not yet sent, kept on this device so that nothing is lost; gone once the server has it. */
export interface DraftStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  key(index: number): string | null;
  readonly length: number;
}

export const KEPT_FOR_MS = 12 * 60 * 60 * 1000;
const PREFIX = 'daybreak.draft.';

interface Kept<T> {
  at: number;
  value: T;
}

export function readDraft<T>(store: DraftStore, name: string, now: number): T | undefined {
  const text = store.getItem(PREFIX + name);
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Kept<T>;
    if (now - kept.at <= KEPT_FOR_MS) return kept.value;
  } catch {
    // An unreadable draft is of no use to anyone and is removed like an old one.
  }
  store.removeItem(PREFIX + name);
  return undefined;
}

/** Keeps a draft; a full or forbidden store is no reason to stop somebody typing. */
export function keepDraft<T>(store: DraftStore, name: string, value: T, now: number): boolean {
  try {
    store.setItem(PREFIX + name, JSON.stringify({ at: now, value } satisfies Kept<T>));
    return true;
  } catch {
    return false;
  }
}

export const dropDraft = (store: DraftStore, name: string) => store.removeItem(PREFIX + name);

/** Drops what is named after this record. */
export function dropDraftsOf(store: DraftStore, id: string): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  for (const key of keys) if (key?.startsWith(PREFIX) && key.includes(id)) store.removeItem(key);
}

/** At sign-out nothing about a patient stays on the device. */
export function dropAllDrafts(store: DraftStore): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  for (const key of keys) if (key?.startsWith(PREFIX)) store.removeItem(key);
}
