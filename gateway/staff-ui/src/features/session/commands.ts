import { useQueryClient } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import type { components } from '../../api/generated/treatment';
import { answer } from '../../api/http';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';
import { type SessionView, sessionKey } from './queries';

type Schemas = components['schemas'];

/** What can be done with the session as it was last seen; each answer replaces what is shown. */
export function useSessionCommands(session: Pick<SessionView, 'sessionId' | 'version'>) {
  const { sessionId, version } = session;
  const client = useQueryClient();
  const path = { sessionId };
  const marked = (key: string) => ({ params: { path }, headers: { ...idempotent(key), ...ifVersion(version) } });
  const shown = (view: SessionView) => client.setQueryData(sessionKey(sessionId), view);
  const refresh = [['treatment', 'board']];
  const about = (what: string) => `${what}.${sessionId}.${version}`;

  return {
    gate: useCommand({
      name: about('gate'),
      send: (body: Schemas['GateRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/gate', { ...marked(key), body })),
      done: shown,
      refresh,
    }),
    override: useCommand({
      name: about('override'),
      send: (body: Schemas['OverrideRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/gate/override', { ...marked(key), body })),
      done: shown,
      refresh,
    }),
    secondCheck: useCommand({
      name: about('second-check'),
      send: (body: Schemas['DoseCheckRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/dose/second-check', { ...marked(key), body })),
      done: shown,
    }),
    startDose: useCommand({
      name: about('dose-start'),
      send: (body: Schemas['StartDoseRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/dose/start', { ...marked(key), body })),
      done: shown,
      refresh,
    }),
    endDose: useCommand({
      name: about('dose-end'),
      send: (body: Schemas['EndDoseRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/dose/end', { ...marked(key), body })),
      done: shown,
      refresh,
    }),
    discharge: useCommand({
      name: about('discharge'),
      send: (body: Schemas['DischargeRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/discharge', { ...marked(key), body })),
      done: shown,
      refresh,
    }),
    signOff: useCommand({
      name: about('sign-off'),
      send: (body: Schemas['SignOffRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/sign-off', { ...marked(key), body })),
      done: shown,
      refresh,
    }),
    abort: useCommand({
      name: about('abort'),
      send: (body: Schemas['AbortRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/abort', { ...marked(key), body })),
      done: shown,
      refresh,
    }),
  };
}

/** An arrival is marked from the board too, where the whole session is not known. */
export const useArrival = (session: Pick<SessionView, 'sessionId' | 'version'>) =>
  useCommand({
    name: `arrival.${session.sessionId}`,
    send: (_: null, key) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/arrival', {
          params: { path: { sessionId: session.sessionId } },
          headers: { ...idempotent(key), ...ifVersion(session.version) },
        }),
      ),
    refresh: [['treatment']],
  });
