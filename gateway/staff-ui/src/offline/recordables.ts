import { treatment } from '../api/clients';
import type { components } from '../api/generated/treatment';
import { answer } from '../api/http';
import { sightInWords } from '../lib/sight';
import { therapyInWords } from '../lib/therapy';
import { vitalsInWords } from '../lib/vitals';

type Schemas = components['schemas'];
export type SessionView = Schemas['SessionView'];

interface Bodies {
  vitals: Schemas['VitalsRequest'];
  acknowledgement: { alertId: string; threshold: string; action: string };
  observation: Schemas['ObservationRequest'];
  pause: Schemas['PumpRequest'];
  therapy: Schemas['TherapyRequest'];
}

export type RecordableKind = keyof Bodies;
export type BodyOf<K extends RecordableKind> = Bodies[K];

/** The marks of an entry: its key, when it was done, who did it and where. */
export type Marks = Record<string, string>;

/** A dead line must not hold up what another tab could deliver. */
const patience = () => AbortSignal.timeout(15_000);

interface Recordable<B> {
  /** As one reads it back. */
  words: (body: B) => string;
  send: (sessionId: string, body: B, headers: Marks) => Promise<SessionView>;
}

/**
 * What may be recorded without a network: it only adds to the chart, so that it is right whatever others added meanwhile,
 * and needs no decision of the server before the next thing is done. The service takes it at the time at which it was
 * done (`Callers.recorded`).
 */
export const recordables: { [K in RecordableKind]: Recordable<Bodies[K]> } = {
  vitals: {
    words: ({ reading }) => vitalsInWords({ ...reading, breaths: reading.breaths ?? undefined }),
    send: (sessionId, body, headers) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/vitals', {
          params: { path: { sessionId } },
          headers,
          body,
          signal: patience(),
        }),
      ),
  },
  observation: {
    words: (body) => `seen: ${sightInWords(body)}`,
    send: (sessionId, body, headers) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/observations', {
          params: { path: { sessionId } },
          headers,
          body,
          signal: patience(),
        }),
      ),
  },
  pause: {
    words: ({ reason }) => (reason ? `pump paused: ${reason}` : 'pump paused'),
    send: (sessionId, body, headers) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/dose/pause', {
          params: { path: { sessionId } },
          headers,
          body,
          signal: patience(),
        }),
      ),
  },
  therapy: {
    words: therapyInWords,
    send: (sessionId, body, headers) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/therapy', {
          params: { path: { sessionId } },
          headers,
          body,
          signal: patience(),
        }),
      ),
  },
  acknowledgement: {
    words: ({ threshold, action }) => `took charge of “${threshold}”: ${action}`,
    send: (sessionId, { alertId, action }, headers) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/alerts/{alertId}/acknowledgement', {
          params: { path: { sessionId, alertId } },
          headers,
          body: { action },
          signal: patience(),
        }),
      ),
  },
};

export const wordsOf = <K extends RecordableKind>(kind: K, body: BodyOf<K>): string => recordables[kind].words(body);

export const sendRecorded = <K extends RecordableKind>(kind: K, sessionId: string, body: BodyOf<K>, headers: Marks) =>
  recordables[kind].send(sessionId, body, headers);
