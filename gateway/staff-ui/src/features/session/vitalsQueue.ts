import { useCallback, useEffect, useRef, useState } from 'react';
import { serverNow } from '../../api/clock';
import { messageOf, Unavailable } from '../../api/problem';
import { useSession } from '../../api/session';
import { dropDraft, keepDraft, readDraft } from '../../lib/drafts';
import type { VitalsSet } from '../../lib/vitals';

/** What a nurse sees at the chair: the vital signs, and how deep the patient is. */
export interface QueuedReading extends VitalsSet {
  /** MOAA/S, 0 to 5. */
  sedation?: number;
  /** CADSS-6, 0 to 24. */
  dissociation?: number;
  symptoms: ('CHEST_PAIN' | 'SEVERE_HEADACHE' | 'NEUROLOGICAL_SIGN')[];
}

/** A set of vitals that was typed here and that the server does not have yet. */
export interface QueuedSet extends QueuedReading {
  /** Also the Idempotency-Key, so that a set sent twice is charted once. */
  key: string;
  at: string;
  refused?: string;
}

const RETRY_MS = 4_000;

/**
 * Sets typed at the chair wait on this device, in order, until the server has them, through reloads and lost networks.
 * A set the server refuses stays, with its reason, until the nurse removes it.
 */
export function useVitalsQueue(sessionId: string, send: (set: QueuedSet) => Promise<unknown>) {
  const { staffId } = useSession();
  const name = `${staffId}.vitals.${sessionId}`;
  const [queue, setQueue] = useState<QueuedSet[]>(() => readDraft(localStorage, name, Date.now()) ?? []);
  const [offline, setOffline] = useState(false);
  const sending = useRef(false);
  const latest = useRef(send);
  latest.current = send;

  const change = useCallback((next: (before: QueuedSet[]) => QueuedSet[]) => setQueue(next), []);

  useEffect(() => {
    if (queue.length === 0) dropDraft(localStorage, name);
    else keepDraft(localStorage, name, queue, Date.now());
  }, [name, queue]);

  const head = queue.find((set) => !set.refused);
  const trySending = useCallback(async () => {
    if (!head || sending.current) return;
    sending.current = true;
    const without = (sets: QueuedSet[]) => sets.filter(({ key }) => key !== head.key);
    try {
      await latest.current(head);
      change(without);
      setOffline(false);
    } catch (error) {
      if (error instanceof Unavailable) setOffline(true);
      else change((sets) => sets.map((set) => (set.key === head.key ? { ...set, refused: messageOf(error) } : set)));
    } finally {
      sending.current = false;
    }
  }, [head, change]);

  useEffect(() => {
    void trySending();
    if (!head) return;
    const timer = window.setInterval(() => void trySending(), RETRY_MS);
    return () => window.clearInterval(timer);
  }, [head, trySending]);

  const add = (set: QueuedReading) =>
    change((sets) => [...sets, { ...set, key: crypto.randomUUID(), at: new Date(serverNow()).toISOString() }]);
  const remove = (key: string) => change((sets) => sets.filter((set) => set.key !== key));

  return { queue, offline: offline && head !== undefined, add, remove };
}
