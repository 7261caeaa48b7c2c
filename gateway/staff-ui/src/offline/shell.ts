/** Lets the pages themselves start without a network; what they show then comes from this device (`docs/adr/0160`). */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A browser that refuses has no offline start and loses nothing else.
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}
