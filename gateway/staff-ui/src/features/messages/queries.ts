import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { notification } from '../../api/clients';
import type { components, operations } from '../../api/generated/notification';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';

export type Message = components['schemas']['MessageView'];
export type Delivery = components['schemas']['DeliveryView'];
export type Failure = components['schemas']['FailureView'];
export type Ledger = components['schemas']['LedgerView'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type Finding = components['schemas']['Finding'];
export type MessageStatus = Message['status'];
type Filter = NonNullable<operations['messages']['parameters']['query']>;

const KEY = ['notification', 'messages'];
const FAILURES = ['notification', 'failures'];

/** The first page of them; enough for what one session or offer has. */
export const useMessages = (filter: Filter) =>
  useQuery({
    queryKey: [...KEY, filter],
    queryFn: ({ signal }) =>
      answer(notification.GET('/api/notification/messages', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  });

/** Page by page; each begins after the last message of the one before it. */
export function useMessagePages(filter: Filter) {
  return useInfiniteQuery({
    queryKey: [...KEY, 'pages', filter],
    queryFn: async ({ signal, pageParam }) => {
      const query = { ...filter, limit: 50, after: pageParam };
      const call = notification.GET('/api/notification/messages', { params: { query }, signal });
      return { messages: await answer(call), after: afterOf((await call).response.headers.get('Link')) };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ after }) => after,
    select: ({ pages }) => pages.flatMap(({ messages }) => messages),
    placeholderData: keepPreviousData,
  });
}

/** The mark of the next page in a Link header of RFC 8288; undefined when there is none. */
export function afterOf(link: string | null): string | undefined {
  const next = link?.match(/<([^>]+)>;\s*rel="next"/)?.[1];
  return next ? (new URL(next, 'http://relative').searchParams.get('after') ?? undefined) : undefined;
}

export const useFailures = () =>
  useQuery({
    queryKey: FAILURES,
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/failures', { signal })),
  });

export const useLedger = (messageId: string) =>
  useQuery({
    queryKey: [...KEY, 'ledger', messageId],
    queryFn: ({ signal }) =>
      answer(
        notification.GET('/api/notification/messages/{messageId}/ledger', { params: { path: { messageId } }, signal }),
      ),
  });

export const useMailbox = () =>
  useQuery({
    queryKey: ['notification', 'mailbox'],
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/mailbox', { signal })),
  });

const refresh = [KEY, FAILURES];

export const useHold = (messageId: string, done: () => void) =>
  useCommand({
    name: `message.hold.${messageId}`,
    send: (reason: string, key) =>
      answer(
        notification.POST('/api/notification/messages/{messageId}/hold', {
          params: { path: { messageId } },
          headers: idempotent(key),
          body: { reason },
        }),
      ),
    refresh,
    done,
  });

export const useRelease = (messageId: string) =>
  useCommand({
    name: `message.release.${messageId}`,
    send: (_: undefined, key) =>
      answer(
        notification.POST('/api/notification/messages/{messageId}/release', {
          params: { path: { messageId } },
          headers: idempotent(key),
        }),
      ),
    refresh,
  });

export const useSendNow = (messageId: string) =>
  useCommand({
    name: `message.send.${messageId}`,
    send: (_: undefined, key) =>
      answer(
        notification.POST('/api/notification/messages/{messageId}/send-now', {
          params: { path: { messageId } },
          headers: idempotent(key),
        }),
      ),
    refresh,
  });

export const useDealtWith = (messageId: string, done: () => void) =>
  useCommand({
    name: `message.dealt-with.${messageId}`,
    send: (note: string, key) =>
      answer(
        notification.POST('/api/notification/messages/{messageId}/dealt-with', {
          params: { path: { messageId } },
          headers: idempotent(key),
          body: { note },
        }),
      ),
    refresh,
    done,
  });
