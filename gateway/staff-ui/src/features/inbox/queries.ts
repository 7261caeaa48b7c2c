import { useQuery } from '@tanstack/react-query';
import { notification } from '../../api/clients';
import type { components } from '../../api/generated/notification';
import { answer } from '../../api/http';

export type IncomingText = components['schemas']['TextView'];
export type DealtRequest = components['schemas']['DealtRequest'];

export type Call = components['schemas']['CallView'];

export const useCalls = () =>
  useQuery({
    queryKey: ['notification', 'calls'],
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/calls', { signal })),
  });

/** A text from a number that is nobody's is told by no event, so somebody looks again. */
const LOOK_AGAIN_MS = 60_000;

export const useInbox = () =>
  useQuery({
    queryKey: ['notification', 'inbox'],
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/inbox', { signal })),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** How many texts wait for somebody; undefined while that is not known. */
export const useTextsWaiting = () =>
  useQuery({
    queryKey: ['notification', 'inbox', 'waiting'],
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/inbox/waiting', { signal })),
    refetchInterval: LOOK_AGAIN_MS,
  }).data;
