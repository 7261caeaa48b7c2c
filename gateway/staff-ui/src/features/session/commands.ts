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

/** What was done to the pump happened, whatever else changed meanwhile: these carry no version. */
export function usePump(sessionId: string) {
  const client = useQueryClient();
  const path = { sessionId };
  const done = (view: SessionView) => client.setQueryData(sessionKey(sessionId), view);
  const refresh = [['treatment', 'board']];
  const marked = (key: string) => ({ params: { path }, headers: idempotent(key) });

  return {
    resume: useCommand({
      name: `resume.${sessionId}`,
      send: (body: Schemas['PumpRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/dose/resume', { ...marked(key), body })),
      done,
      refresh,
    }),
    rate: useCommand({
      name: `rate.${sessionId}`,
      send: (body: Schemas['RateRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/dose/rate', { ...marked(key), body })),
      done,
      refresh,
    }),
  };
}

/** The order of the course, and what is given by it beside the dose. */
export function useOrder(sessionId: string) {
  const client = useQueryClient();
  const path = { sessionId };
  const done = (view: SessionView) => client.setQueryData(sessionKey(sessionId), view);
  const marked = (key: string) => ({ params: { path }, headers: idempotent(key) });

  return {
    sign: useCommand({
      name: `order.${sessionId}`,
      send: (body: Schemas['OrderRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/order', { ...marked(key), body })),
      done,
    }),
    topUp: useCommand({
      name: `top-up.${sessionId}`,
      send: (body: Schemas['TopUpRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/dose/top-up', { ...marked(key), body })),
      done,
    }),
    give: useCommand({
      name: `give.${sessionId}`,
      send: (body: Schemas['MedicineRequest'], key) =>
        answer(treatment.POST('/api/treatment/sessions/{sessionId}/medicines', { ...marked(key), body })),
      done,
    }),
  };
}

export function useAmend(sessionId: string) {
  const client = useQueryClient();
  return useCommand({
    name: `amend.${sessionId}`,
    send: (body: Schemas['AmendmentRequest'], key) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/note/amendments', {
          params: { path: { sessionId } },
          headers: idempotent(key),
          body,
        }),
      ),
    done: (view) => client.setQueryData(sessionKey(sessionId), view),
  });
}
