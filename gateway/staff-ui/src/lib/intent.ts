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
  const fingerprint = fingerprintOf(JSON.stringify(input) ?? '');
  const known = readDraft<Intent>(store, `intent.${name}`, now);
  if (known?.fingerprint === fingerprint) return known.key;
  const key = fresh();
  keepDraft(store, `intent.${name}`, { fingerprint, key } satisfies Intent, now);
  return key;
}

/**
 * A short stand-in for the input, so that a whole referral is not kept on the device beside its key: two rounds of 32-bit
 * FNV-1a from different offsets, and the length.
 */
function fingerprintOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit ^ (at & 0xff), 0x01000193);
  }
  return `${text.length}.${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
}

export const intentDone = (store: DraftStore, name: string) => dropDraft(store, `intent.${name}`);
