import { useSyncExternalStore } from 'react';

/** The platform's clock as seen from here: in the demo it can be hours ahead of this device's. */
let ahead = 0;
let tick = Date.now();
let timer: number | undefined;
const listeners = new Set<() => void>();

export function serverSaid(instant: string): void {
  const next = Date.parse(instant) - Date.now();
  if (Number.isNaN(next)) return;
  ahead = next;
  step();
}

/** How far the platform's clock is ahead of this device's, to be kept for a start without a network. */
export const clockAhead = () => ahead;

/** The same as it was last known. */
export function resumeClock(known: number): void {
  ahead = known;
  step();
}

export const serverNow = () => Date.now() + ahead;

function step(): void {
  tick = serverNow();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= window.setInterval(step, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.clearInterval(timer);
    timer = undefined;
  };
}

/** The current instant in milliseconds, renewed each second, or each minute where seconds are not shown. */
export function useNow(every: 'second' | 'minute' = 'minute'): number {
  const grain = every === 'second' ? 1000 : 60_000;
  return useSyncExternalStore(subscribe, () => Math.floor(tick / grain) * grain);
}
