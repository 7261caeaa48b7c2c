import type { Query, QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';

export interface Change {
  topic: string;
  type: string;
  subject: string;
  patientId?: string;
  clinicId?: string;
}

export type LiveState = 'connecting' | 'live' | 'lost';

/** Which services keep a picture of which topic, and so have something new to show when it moves. */
const readers: Record<string, string[]> = {
  'daybreak.patients': ['intake', 'scheduling', 'treatment', 'notification', 'reporting'],
  'daybreak.contacts': ['intake', 'notification'],
  'daybreak.courses': ['scheduling', 'treatment', 'intake', 'notification', 'reporting'],
  'daybreak.sessions': ['treatment', 'scheduling', 'intake', 'notification', 'reporting'],
  'daybreak.offers': ['scheduling', 'notification'],
  'daybreak.staff': ['scheduling', 'treatment', 'notification'],
  'daybreak.drug-ledger': ['treatment'],
  'daybreak.notifications': ['notification', 'reporting'],
};

/** What not all readers of its topic keep something of: the others hear it and have nothing new to show. */
const keptBy: Record<string, string[]> = {
  'daybreak.session.charted.v1': ['treatment'],
  'daybreak.reply.received.v1': ['notification', 'intake', 'scheduling'],
  'daybreak.adverse.event-recorded.v1': ['treatment', 'reporting', 'intake'],
  'daybreak.exposure.checked.v1': ['treatment', 'reporting'],
  'daybreak.gate.overridden.v1': ['treatment', 'reporting'],
};

const GATHER_MS = 150;
/** The gateway hears of a change when the other services do; a second look shows what they made of it. */
const SECOND_LOOK_MS = 1_200;
/** The gateway says something every 10 s; after three silences the line is dead. */
const SILENCE_MS = 31_000;

let state: LiveState = 'connecting';
let lostAt: number | null = null;
const listeners = new Set<() => void>();

function become(next: LiveState): void {
  if (next === state) return;
  state = next;
  lostAt = next === 'lost' ? Date.now() : null;
  for (const listener of listeners) listener();
}

/** A service that does not answer is being asked again already; starting over at each change would hide that for ever. */
const isRetrying = ({ state: { fetchStatus, fetchFailureCount } }: Query) =>
  fetchStatus === 'fetching' && fetchFailureCount > 0;

export const useLiveState = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );

export const lostSince = () => lostAt;

const hearers = new Set<(change: Change) => void>();

/** Calls back with each change as it is told, while live updates run; returns how to stop. */
export function onChange(hearer: (change: Change) => void): () => void {
  hearers.add(hearer);
  return () => hearers.delete(hearer);
}

export function servicesTouchedBy(changes: Change[]): string[] {
  return [...new Set(changes.flatMap(({ topic, type }) => keptBy[type] ?? readers[topic] ?? []))];
}

/**
 * Keeps the pages in step with the clinic for as long as it is mounted. The gateway also says when it hears no events
 * itself: until it does again, nothing here looks live.
 */
export function useLiveUpdates(client: QueryClient): void {
  useEffect(() => {
    const refresher = new Refresher(client);
    const source = new EventSource('/api/live');
    let silence = 0;
    const heard = (now: LiveState) => {
      become(now);
      window.clearTimeout(silence);
      silence = window.setTimeout(() => become('lost'), SILENCE_MS);
    };
    const refreshAll = () =>
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'gateway' && !isRetrying(query) });
    heard('connecting');
    source.onerror = () => become('lost');
    source.addEventListener('heartbeat', () => heard(state === 'lost' ? state : 'live'));
    source.addEventListener('state', ({ data }) => {
      const { live } = JSON.parse(data) as { live: boolean };
      if (live && state === 'lost') refreshAll();
      heard(live ? 'live' : 'lost');
    });
    source.addEventListener('refresh', refreshAll);
    source.addEventListener('change', ({ data }) => {
      heard('live');
      const change = JSON.parse(data) as Change;
      refresher.noticed(change);
      for (const hearer of hearers) hearer(change);
    });
    return () => {
      source.close();
      window.clearTimeout(silence);
      refresher.stop();
      become('connecting');
    };
  }, [client]);
}

/** Gathers a burst of changes into one refresh, and looks once more when the projections had time to follow. */
class Refresher {
  private gathered: Change[] = [];
  private timers: number[] = [];

  constructor(private readonly client: QueryClient) {}

  noticed(change: Change): void {
    this.gathered.push(change);
    if (this.gathered.length > 1) return;
    this.timers = [window.setTimeout(() => this.refresh(), GATHER_MS)];
  }

  stop(): void {
    for (const timer of this.timers) window.clearTimeout(timer);
  }

  private refresh(): void {
    const services = servicesTouchedBy(this.gathered);
    this.gathered = [];
    this.invalidate(services);
    this.timers.push(window.setTimeout(() => this.invalidate(services), SECOND_LOOK_MS));
  }

  private invalidate(services: string[]): void {
    const predicate = (query: Query) => !isRetrying(query);
    for (const service of services) void this.client.invalidateQueries({ queryKey: [service], predicate });
  }
}
