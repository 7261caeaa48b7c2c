import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useLiveState } from '../api/live';
import { useSession } from '../api/session';
import { useClinic } from '../app/clinic';
import type { Kept } from './entries';
import type { BodyOf, RecordableKind } from './recordables';
import { Recorder, useWaiting } from './recorder';

const RecorderContext = createContext<Recorder | null>(null);

/** One recorder for whoever is signed in; another person, or another clinic, gets another one. */
export function Recording({ children }: { children: ReactNode }) {
  const { staffId, offline } = useSession();
  const startsOffline = useRef(offline === true);
  const live = useLiveState();
  const { id } = useClinic();
  const client = useQueryClient();
  const [recorder, setRecorder] = useState<Recorder | null>(null);
  useEffect(() => {
    const made = new Recorder(staffId, id, client, startsOffline.current);
    setRecorder(made);
    return () => made.stop();
  }, [staffId, id, client]);
  useEffect(() => {
    if (live === 'lost') recorder?.cutOff();
  }, [live, recorder]);
  if (!recorder) return null;
  return <RecorderContext.Provider value={recorder}>{children}</RecorderContext.Provider>;
}

export function useRecorder(): Recorder {
  const recorder = useContext(RecorderContext);
  if (!recorder) throw new Error('Only pages inside the shell record.');
  return recorder;
}

export const useAllWaiting = () => useWaiting(useRecorder());

export interface Recorded<K extends RecordableKind> {
  kept: Kept;
  body: BodyOf<K>;
}

/** The seam of the session page: records for one session, and what of it has not reached the server yet. */
export function useRecording(sessionId: string) {
  const recorder = useRecorder();
  const { kept, offlineSince } = useWaiting(recorder);
  const ours = kept.filter(({ entry }) => entry.sessionId === sessionId);
  return {
    waiting: ours,
    offline: offlineSince !== null,
    /** Resolves once the entry is safe on this device, whether or not the server can be reached. */
    record: <K extends RecordableKind>(kind: K, body: BodyOf<K>) => recorder.record(sessionId, kind, body),
    ofKind: <K extends RecordableKind>(kind: K): Recorded<K>[] =>
      ours.filter(({ entry }) => entry.kind === kind).map((one) => ({ kept: one, body: one.entry.body as BodyOf<K> })),
  };
}
