import { beforeEach, describe, expect, it } from 'vitest';
import { type DraftStore, dropAllDrafts, dropDraft, dropDraftsOf, KEPT_FOR_MS, keepDraft, readDraft } from './drafts';
import { intentDone, intentKey } from './intent';

class Memory implements DraftStore {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
  key = (index: number) => [...this.items.keys()][index] ?? null;
  get length() {
    return this.items.size;
  }
}

let store: Memory;
beforeEach(() => {
  store = new Memory();
});

describe('a draft', () => {
  it('comes back as it was typed', () => {
    keepDraft(store, 'inquiry', { name: 'Zoë 🙂' }, 0);
    expect(readDraft(store, 'inquiry', KEPT_FOR_MS)).toEqual({ name: 'Zoë 🙂' });
  });

  it('is gone from the device when it is too old', () => {
    keepDraft(store, 'inquiry', 'typed', 0);
    expect(readDraft(store, 'inquiry', KEPT_FOR_MS + 1)).toBeUndefined();
    expect(store.length).toBe(0);
  });

  it('is gone once it was sent', () => {
    keepDraft(store, 'inquiry', 'typed', 0);
    dropDraft(store, 'inquiry');
    expect(readDraft(store, 'inquiry', 0)).toBeUndefined();
  });

  it('that cannot be read is dropped', () => {
    store.setItem('daybreak.draft.inquiry', '{');
    expect(readDraft(store, 'inquiry', 0)).toBeUndefined();
    expect(store.length).toBe(0);
  });

  it('that does not fit the device does not stop the typing', () => {
    store.setItem = () => {
      throw new Error('full');
    };
    expect(keepDraft(store, 'inquiry', 'typed', 0)).toBe(false);
  });

  it('leaves with the patient who is erased, and no other does', () => {
    keepDraft(store, 'contact.p-1', 'typed', 0);
    keepDraft(store, 'contact.p-2', 'typed', 0);
    dropDraftsOf(store, 'p-1');
    expect([...store.items.keys()]).toEqual(['daybreak.draft.contact.p-2']);
  });

  it('leaves with the person at sign-out, and nothing else does', () => {
    keepDraft(store, 'inquiry', 'typed', 0);
    keepDraft(store, 'vitals', 'typed', 0);
    store.setItem('daybreak.clinic', 'riverside');
    dropAllDrafts(store);
    expect([...store.items.keys()]).toEqual(['daybreak.clinic']);
  });
});

describe('the key of an intent', () => {
  let made = 0;
  const fresh = () => `key-${++made}`;
  const keyOf = (input: unknown) => intentKey(store, 'register', input, 0, fresh);

  it('is the same for every retry of the same input', () => {
    expect(keyOf({ name: 'Ada' })).toBe(keyOf({ name: 'Ada' }));
  });

  it('is another one when the input was corrected', () => {
    expect(keyOf({ name: 'Ada' })).not.toBe(keyOf({ name: 'Adah' }));
  });

  it('is kept without what it stands for', () => {
    keyOf({ name: 'Ada' });
    expect([...store.items.values()].join()).not.toContain('Ada');
  });

  it('is another one for the next intent, even with the same input', () => {
    const first = keyOf({ name: 'Ada' });
    intentDone(store, 'register');
    expect(keyOf({ name: 'Ada' })).not.toBe(first);
  });
});
