import { messageOf, Problem } from '../api/problem';
import type { Entry, EntryBook } from './entries';

/** How a round ended: nothing is left, nobody answers, or whoever wrote the rest must sign in first. */
export type RoundEnd = 'done' | 'unreachable' | 'sign-in';

/** Statuses that say no to this very entry; anything else says that it is not the entry's fault. */
const REFUSALS = new Set([400, 404, 409, 413, 422]);

/**
 * Sends what waits, one after the other. An entry leaves the book only when the server has it; one that is refused stays
 * with the reason and holds up none of the others. An answer that was lost makes the same entry go again under the same
 * key. Sent by one tab at a time (the caller holds the lock).
 */
export async function deliver(
  book: EntryBook,
  staffId: string,
  send: (entry: Entry) => Promise<void>,
  moved: () => void = () => undefined,
): Promise<RoundEnd> {
  for (;;) {
    const next = (await book.all(staffId)).find(({ entry }) => entry.refused === undefined);
    if (!next) return 'done';
    try {
      await send(next.entry);
      await book.remove(next);
    } catch (error) {
      if (!(error instanceof Problem)) return 'unreachable';
      if (!isRefusal(error)) return error.status === 401 || error.status === 403 ? 'sign-in' : 'unreachable';
      await book.change({ ...next, entry: { ...next.entry, refused: messageOf(error) } });
    }
    moved();
  }
}

/** Forbidden by a role is about the entry; by an old sign-in, or somebody else's, it is not. */
function isRefusal({ status, code }: Problem): boolean {
  if (status === 403) return code !== 'csrf' && code !== 'recorded-by-another';
  return REFUSALS.has(status);
}
