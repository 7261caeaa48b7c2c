import { useSyncExternalStore } from 'react';
import type { Change } from '../../api/live';

/** Whether this browser shows alerts: it cannot, nobody has asked it, it was told not to, the person turned them off, or it does. */
export type Standing = 'unable' | 'unasked' | 'denied' | 'off' | 'on';

/** What of the browser is used, so that tests can stand in for it. */
export interface Desktop {
  permission(): NotificationPermission | undefined;
  ask(): Promise<NotificationPermission>;
  /** Throws where the browser shows none from a page, as on most telephones. */
  show(title: string, options: NotificationOptions): Shown;
  kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

export interface Shown {
  onclick: ((event: Event) => unknown) | null;
  close(): void;
}

const FLAGGED = 'daybreak.risk.flagged.v1';
const MISSED = 'daybreak.risk.acknowledgement-missed.v1';
const TAKEN = ['daybreak.risk.acknowledged.v1', 'daybreak.risk.decided.v1'];
const OFF = 'daybreak.alerts.off';

/** Neither whose answer it is nor how serious: a screen is seen by whoever stands near it. */
const words = {
  [FLAGGED]: { title: 'A flagged answer waits', body: 'Somebody must take charge. Open the escalation board.' },
  [MISSED]: { title: 'A flagged answer still waits', body: 'Nobody took charge in time. Open the escalation board.' },
};

/**
 * Shows the pages of one clinic on the desktop of whoever is signed in, for as long as a page of Daybreak is open. Every
 * open page calls for the same alert by the same tag, and the browser shows one of a tag.
 */
export class BrowserAlerts {
  private readonly shown = new Map<string, Shown>();
  private readonly watchers = new Set<() => void>();
  private cannot = false;

  constructor(private readonly desktop: Desktop) {}

  standing = (): Standing => {
    const permission = this.cannot ? undefined : this.desktop.permission();
    if (permission === undefined) return 'unable';
    if (permission === 'denied') return 'denied';
    if (permission === 'default') return 'unasked';
    return this.desktop.kept.getItem(OFF) ? 'off' : 'on';
  };

  watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Called by a button and by nothing else: browsers hold it against a page that asks by itself. */
  async turnOn(): Promise<void> {
    this.desktop.kept.removeItem(OFF);
    if (this.desktop.permission() === 'default') await this.desktop.ask();
    this.look();
  }

  turnOff(): void {
    this.desktop.kept.setItem(OFF, 'yes');
    this.clear();
    this.look();
  }

  /** The browser's own settings changed, or the page came back to the front. */
  look(): void {
    for (const watcher of this.watchers) watcher();
  }

  /** What the live stream tells; of another clinic, or of anything but a flag, nothing is shown. */
  heard({ type, subject, clinicId }: Change, myClinic: string, open: () => void): void {
    if (clinicId !== myClinic) return;
    if (TAKEN.includes(type)) this.withdraw(subject);
    else if (type === FLAGGED || type === MISSED) this.call(type, subject, open);
  }

  /** Whoever signs out or leaves the clinic takes their alerts along. */
  clear(): void {
    for (const flag of [...this.shown.keys()]) this.withdraw(flag);
  }

  private call(type: typeof FLAGGED | typeof MISSED, flag: string, open: () => void): void {
    if (this.standing() !== 'on') return;
    const { title, body } = words[type];
    try {
      const alert = this.desktop.show(title, { body, tag: `daybreak-flag-${flag}`, requireInteraction: true });
      alert.onclick = () => {
        this.withdraw(flag);
        open();
      };
      this.shown.set(flag, alert);
    } catch {
      this.cannot = true;
      this.look();
    }
  }

  private withdraw(flag: string): void {
    this.shown.get(flag)?.close();
    this.shown.delete(flag);
  }
}

const browser: Desktop = {
  permission: () => (typeof Notification === 'undefined' ? undefined : Notification.permission),
  ask: () => Notification.requestPermission(),
  show: (title, options) => new Notification(title, options),
  kept: {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, value) => localStorage.setItem(key, value),
    removeItem: (key) => localStorage.removeItem(key),
  },
};

export const browserAlerts = new BrowserAlerts(browser);

export const useAlertStanding = () => useSyncExternalStore(browserAlerts.watch, browserAlerts.standing);
