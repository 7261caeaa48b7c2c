import { useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import type { components } from '../../api/generated/scheduling';
import { answer } from '../../api/http';

type Schemas = components['schemas'];
export type Outage = Schemas['OutageView'];
export type OutageKind = Outage['kind'];
export type OutageReason = Outage['reason'];
export type HitSession = Schemas['HitView'];
export type Replan = Schemas['ReplanView'];
export type PlannedMove = Replan['moves'][number];
export type WithoutPlace = Replan['withoutPlace'][number];

/** Outages raise no event, so a page that shows them asks again now and then. */
const ASK_AGAIN_MS = 30_000;

export const useOutages = () =>
  useQuery({
    queryKey: ['scheduling', 'outages'],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/outages', { signal })),
    refetchInterval: ASK_AGAIN_MS,
  });

export const useHitSessions = () =>
  useQuery({
    queryKey: ['scheduling', 'sessions-hit'],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/sessions-hit', { signal })),
    refetchInterval: ASK_AGAIN_MS,
  });

export const useReplan = (replanId: string | undefined) =>
  useQuery({
    queryKey: ['scheduling', 'replans', replanId],
    queryFn: ({ signal }) =>
      answer(
        scheduling.GET('/api/scheduling/replans/{replanId}', {
          params: { path: { replanId: replanId ?? '' } },
          signal,
        }),
      ),
    enabled: replanId !== undefined,
  });
