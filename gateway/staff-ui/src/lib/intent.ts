import { type DraftStore, dropDraft, keepDraft, readDraft } from './drafts';

interface Intent {
  fingerprint: string;
  key: string;
}

/**
 * The Idempotency-Key of one intent: the same for every retry of the same input, also after a reload, so that a lost
 * answer never makes a second patient; a new one as soon as the input differs.
 */
export function intentKey(store: DraftStore, name: string, input: unknown, now: number, fresh: () => string): string {
  const fingerprint = JSON.stringify(input) ?? '';
  const known = readDraft<Intent>(store, `intent.${name}`, now);
  if (known?.fingerprint === fingerprint) return known.key;
  const key = fresh();
  keepDraft(store, `intent.${name}`, { fingerprint, key } satisfies Intent, now);
  return key;
}

export const intentDone = (store: DraftStore, name: string) => dropDraft(store, `intent.${name}`);
