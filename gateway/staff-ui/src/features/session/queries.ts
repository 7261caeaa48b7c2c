import { useQuery } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import type { components } from '../../api/generated/treatment';
import { answer } from '../../api/http';

type Schemas = components['schemas'];
export type SessionView = Schemas['SessionView'];
export type SessionStatus = SessionView['status'];
export type GateCheckView = SessionView['gate']['checks'][number];
export type DoseView = NonNullable<SessionView['dose']>;
export type AlertView = SessionView['vitals']['alerts'][number];
export type GateRequest = Schemas['GateRequest'];
export type DischargeRequest = Schemas['DischargeRequest'];

export const sessionKey = (sessionId: string) => ['treatment', 'session', sessionId];

export const useSessionView = (sessionId: string) =>
  useQuery({
    queryKey: sessionKey(sessionId),
    queryFn: ({ signal }) =>
      answer(treatment.GET('/api/treatment/sessions/{sessionId}', { params: { path: { sessionId } }, signal })),
    refetchInterval: 30_000,
  });
