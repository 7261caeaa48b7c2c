import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { serverNow } from '../api/clock';
import { deliver, type RoundEnd } from './deliver';
import type { Entry, Kept } from './entries';
import { nextMoment } from './moment';
import { type BodyOf, type RecordableKind, sendRecorded } from './recordables';
import { deviceBook } from './store';

/** What this device knows of its own entries. */
export interface Waiting {
  kept: Kept[];
  /** How the last round ended; null before the first. */
  end: RoundEnd | null;
  /** Since when the server has not answered, by the clinic's clock; null while it does. */
  offlineSince: number | null;
}

const RETRY_MS = 4_000;
const LOCK = 'daybreak.delivery';

/**
 * Records what is done at the chair on this device and delivers it. One for the page; several tabs share the store, take
 * turns by a lock of the browser and tell each other when it has changed.
 */
export class Recorder {
  private state: Waiting = { kept: [], end: null, offlineSince: null };
  private readonly listeners = new Set<() => void>();
  private readonly tabs = new BroadcastChannel('daybreak.entries');
  private readonly timer: number;
  /** Whether the server may be out of reach though nothing waits to be sent. */
  private doubt: boolean;
  private again = false;
  private running = false;

  constructor(
    readonly staffId: string,
    private readonly clinicId: string,
    private readonly client: QueryClient,
    startsOffline: boolean,
  ) {
    this.doubt = startsOffline;
    this.tabs.onmessage = () => void this.look();
    this.timer = window.setInterval(() => this.hasToAsk() && this.go(), RETRY_MS);
    window.addEventListener('online', this.go);
    window.addEventListener('offline', this.cutOff);
    this.go();
  }

  stop(): void {
    window.clearInterval(this.timer);
    window.removeEventListener('online', this.go);
    window.removeEventListener('offline', this.cutOff);
    this.tabs.close();
  }

  /** Resolves when the entry is on the disk of this device; whoever typed it may then let go of it. */
  async record<K extends RecordableKind>(sessionId: string, kind: K, body: BodyOf<K>): Promise<void> {
    const { staffId, clinicId } = this;
    const at = nextMoment(localStorage, serverNow());
    await deviceBook.add({ id: crypto.randomUUID(), staffId, clinicId, sessionId, kind, body, at });
    void navigator.storage.persist();
    await this.look();
    this.tabs.postMessage('changed');
    this.go();
  }

  /** What a person decides about a refused entry. */
  async remove(kept: Kept): Promise<void> {
    await deviceBook.remove(kept);
    await this.moved();
  }

  async tryAgain(kept: Kept): Promise<void> {
    const { refused: _, ...entry } = kept.entry;
    await deviceBook.change({ ...kept, entry });
    await this.moved();
    this.go();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  waiting = (): Waiting => this.state;

  /** The network is gone, or the live line to the server is: asks whether there still is a server. */
  readonly cutOff = (): void => {
    this.doubt = true;
    this.go();
  };

  private readonly hasToAsk = () => this.doubt || this.state.kept.some(({ entry }) => entry.refused === undefined);

  /** Delivers now; what is recorded while a round runs is in the next one. */
  readonly go = (): void => {
    this.again = true;
    if (this.running) return;
    this.running = true;
    void this.rounds().finally(() => {
      this.running = false;
    });
  };

  private async rounds(): Promise<void> {
    await this.look();
    while (this.again) {
      this.again = false;
      const end = await navigator.locks.request(LOCK, () =>
        deliver(deviceBook, this.staffId, this.send, () => void this.moved()),
      );
      this.doubt = end === 'unreachable' || (this.doubt && !(await answers()));
      this.become({ end, offlineSince: this.doubt ? (this.state.offlineSince ?? serverNow()) : null });
    }
  }

  private readonly send = async (entry: Entry): Promise<void> => {
    const view = await sendRecorded(entry.kind, entry.sessionId, entry.body as never, {
      'Idempotency-Key': entry.id,
      'Daybreak-Recorded-At': entry.at,
      'Daybreak-Recorded-By': entry.staffId,
      'Daybreak-Clinic': entry.clinicId,
    });
    this.client.setQueryData(['treatment', 'session', entry.sessionId], view);
    void this.client.invalidateQueries({ queryKey: ['treatment', 'board'] });
  };

  private async moved(): Promise<void> {
    this.tabs.postMessage('changed');
    await this.look();
  }

  private async look(): Promise<void> {
    this.become({ kept: await deviceBook.all(this.staffId) });
  }

  private become(next: Partial<Waiting>): void {
    this.state = { ...this.state, ...next };
    for (const listener of this.listeners) listener();
  }
}

/** Whether anybody answers at all; what they say is of no account here. */
const answers = () =>
  fetch('/api/session', { cache: 'no-store', signal: AbortSignal.timeout(RETRY_MS) }).then(
    () => true,
    () => false,
  );

export const useWaiting = (recorder: Recorder): Waiting => useSyncExternalStore(recorder.subscribe, recorder.waiting);
