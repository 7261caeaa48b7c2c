import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry, EntryBook, Kept } from './entries';
import { freshKey, type Sealed, seal, unseal } from './seal';

interface Schema extends DBSchema {
  /** One key a person; what it sealed is lost with it. */
  keys: { key: string; value: CryptoKey };
  entries: { key: number; value: { seq?: number; staffId: string; sealed: Sealed }; indexes: { staffId: string } };
  /** What pages last showed, so that they can be opened without a network. */
  pictures: {
    key: [staffId: string, name: string];
    value: { staffId: string; name: string; at: number; sealed: Sealed };
    indexes: { staffId: string };
  };
}

/** Nothing may be said to be kept that a flat battery would take. */
const ON_DISK = { durability: 'strict' } as const;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('daybreak', 1, {
    upgrade(made) {
      made.createObjectStore('keys');
      made.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true }).createIndex('staffId', 'staffId');
      made.createObjectStore('pictures', { keyPath: ['staffId', 'name'] }).createIndex('staffId', 'staffId');
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}

/** The person's key. Of two tabs that make one at once, both get the one that was stored first. */
async function keyOf(staffId: string): Promise<CryptoKey> {
  const known = await (await database()).get('keys', staffId);
  if (known) return known;
  const fresh = await freshKey();
  const write = (await database()).transaction('keys', 'readwrite', ON_DISK);
  const first = await write.store.get(staffId);
  if (!first) await write.store.put(fresh, staffId);
  await write.done;
  return first ?? fresh;
}

async function sealed(entry: Entry) {
  return { staffId: entry.staffId, sealed: await seal(await keyOf(entry.staffId), entry) };
}

/** The entries on this device, sealed, in one order for all its tabs. */
export const deviceBook: EntryBook = {
  async add(entry) {
    const row = await sealed(entry);
    const write = (await database()).transaction('entries', 'readwrite', ON_DISK);
    await write.store.add(row);
    await write.done;
  },
  async all(staffId) {
    const rows = await (await database()).getAllFromIndex('entries', 'staffId', staffId);
    if (rows.length === 0) return [];
    const key = await keyOf(staffId);
    return Promise.all(
      rows.map(async (row): Promise<Kept> => ({ seq: row.seq ?? 0, entry: await unseal<Entry>(key, row.sealed) })),
    );
  },
  async change({ seq, entry }) {
    const row = await sealed(entry);
    const write = (await database()).transaction('entries', 'readwrite', ON_DISK);
    // Another tab may have removed it meanwhile, and then it stays removed.
    if (await write.store.get(seq)) await write.store.put({ ...row, seq });
    await write.done;
  },
  async remove({ seq }) {
    const write = (await database()).transaction('entries', 'readwrite', ON_DISK);
    await write.store.delete(seq);
    await write.done;
  },
};

/** How many entries of each other person wait on this device; they deliver them when they sign in. */
export async function entriesOfOthers(staffId: string): Promise<Record<string, number>> {
  const rows = await (await database()).getAll('entries');
  const others: Record<string, number> = {};
  for (const row of rows) if (row.staffId !== staffId) others[row.staffId] = (others[row.staffId] ?? 0) + 1;
  return others;
}

export async function keepPicture(staffId: string, name: string, value: unknown, at: number): Promise<void> {
  const picture = { staffId, name, at, sealed: await seal(await keyOf(staffId), value) };
  await (await database()).put('pictures', picture);
}

/** What pages showed to this person. */
export async function picturesOf<T>(staffId: string): Promise<{ at: number; value: T }[]> {
  const rows = await (await database()).getAllFromIndex('pictures', 'staffId', staffId);
  if (rows.length === 0) return [];
  const key = await keyOf(staffId);
  return Promise.all(rows.map(async (row) => ({ at: row.at, value: await unseal<T>(key, row.sealed) })));
}

/** Old views are of nobody's use, whoever they were shown to. */
export async function dropPicturesBefore(oldest: number): Promise<void> {
  const write = (await database()).transaction('pictures', 'readwrite');
  for (const { staffId, name, at } of await write.store.getAll()) {
    if (at < oldest) await write.store.delete([staffId, name]);
  }
  await write.done;
}

/** Whatever this person left on the device, and the key to it. */
export async function forgetPerson(staffId: string): Promise<void> {
  const write = (await database()).transaction(['keys', 'entries', 'pictures'], 'readwrite', ON_DISK);
  for (const name of ['entries', 'pictures'] as const) {
    let cursor = await write.objectStore(name).index('staffId').openCursor(staffId);
    while (cursor) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
  }
  await write.objectStore('keys').delete(staffId);
  await write.done;
}
