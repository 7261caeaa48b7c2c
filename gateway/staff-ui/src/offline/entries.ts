import type { RecordableKind } from './recordables';

/** Something that was done at a chair and that the clinic's server does not have yet. */
export interface Entry {
  /** Also the Idempotency-Key: however often it is sent, the server takes it once. */
  id: string;
  staffId: string;
  clinicId: string;
  sessionId: string;
  kind: RecordableKind;
  body: unknown;
  /** When it was done, by the clinic's clock as this device last knew it. */
  at: string;
  /** Why the server did not take it; a person decides what becomes of it. */
  refused?: string;
}

export interface Kept {
  /** The order in which this device recorded, over all its tabs. */
  seq: number;
  entry: Entry;
}

/** Where entries wait. The device's is {@link deviceBook}; nothing is in it before it is on the disk. */
export interface EntryBook {
  add(entry: Entry): Promise<void>;
  /** Of this person, in the order of recording. */
  all(staffId: string): Promise<Kept[]>;
  change(kept: Kept): Promise<void>;
  remove(kept: Kept): Promise<void>;
}
