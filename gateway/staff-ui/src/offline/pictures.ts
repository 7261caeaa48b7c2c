import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { REMEMBERED_FOR_MS } from './device';
import { dropPicturesBefore, keepPicture, picturesOf } from './store';

interface Picture {
  key: QueryKey;
  data: unknown;
}

/** What the board and the session page need to be opened without a network, and nothing else of a patient. */
const wanted: [service: string, what: string][] = [
  ['treatment', 'board'],
  ['treatment', 'session'],
  ['treatment', 'limits'],
  ['intake', 'patients'],
  ['scheduling', 'clinic'],
  ['scheduling', 'staff'],
];

const isWanted = ({ queryKey }: Query) =>
  wanted.some(([service, what]) => queryKey[0] === service && queryKey[1] === what) && !isSearch(queryKey);

/** Names are kept of those who are on the board, not of whoever was looked for. */
const isSearch = (key: QueryKey) =>
  key[1] === 'patients' && !(typeof key[2] === 'object' && key[2] !== null && 'ids' in key[2]);

/** Keeps, sealed, what these pages show, as they show it. */
export function keepPictures(client: QueryClient, staffId: string): () => void {
  void dropPicturesBefore(Date.now() - REMEMBERED_FOR_MS);
  return client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.state.status !== 'success' || query.state.fetchStatus !== 'idle') return;
    if (!isWanted(query) || query.state.data === undefined) return;
    const picture: Picture = { key: query.queryKey, data: query.state.data };
    // A picture that cannot be kept costs the view after a reload, and nothing that was recorded.
    keepPicture(staffId, query.queryHash, picture, query.state.dataUpdatedAt).catch(() => undefined);
  });
}

/** Puts back what the pages last showed; each says by itself as of when. */
export async function hangPictures(client: QueryClient, staffId: string): Promise<void> {
  await dropPicturesBefore(Date.now() - REMEMBERED_FOR_MS);
  for (const { at, value } of await picturesOf<Picture>(staffId)) {
    if (client.getQueryData(value.key) === undefined) client.setQueryData(value.key, value.data, { updatedAt: at });
  }
}
