import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../api/live';
import { BrowserAlerts, type Desktop, type Shown } from './browserAlerts';

/** A desktop that shows one alert of a tag, as browsers do, whichever page called for it. */
class FakeDesktop implements Desktop {
  now: NotificationPermission | undefined = 'granted';
  answer: NotificationPermission = 'granted';
  asked = 0;
  refusesPages = false;
  readonly standing = new Map<string, { title: string; body: string; alert: Shown }>();
  private readonly store = new Map<string, string>();

  permission = () => this.now;
  ask = async () => {
    this.asked += 1;
    this.now = this.answer;
    return this.answer;
  };
  show = (title: string, { tag = '', body = '' }: NotificationOptions) => {
    if (this.refusesPages) throw new TypeError('Illegal constructor');
    const alert: Shown = { onclick: null, close: () => this.standing.delete(tag) };
    this.standing.set(tag, { title, body, alert });
    return alert;
  };
  kept = {
    getItem: (key: string) => this.store.get(key) ?? null,
    setItem: (key: string, value: string) => void this.store.set(key, value),
    removeItem: (key: string) => void this.store.delete(key),
  };

  titles = () => [...this.standing.values()].map(({ title }) => title);
  only = () => {
    const [one, ...more] = this.standing.values();
    if (!one || more.length > 0) throw new Error(`${this.standing.size} alerts stand, not one`);
    return one;
  };
}

const change = (what: string, subject = 'answers-1', clinicId = 'riverside'): Change => ({
  topic: 'daybreak.patients',
  type: `daybreak.risk.${what}.v1`,
  subject,
  patientId: 'patient-1',
  clinicId,
});

let desktop: FakeDesktop;
let alerts: BrowserAlerts;
let opened: number;
const hear = (said: Change, page = alerts) => page.heard(said, 'riverside', () => (opened += 1));

beforeEach(() => {
  desktop = new FakeDesktop();
  alerts = new BrowserAlerts(desktop);
  opened = 0;
});

describe('a flagged answer', () => {
  it('appears on the desktop and names neither the patient nor how serious it is', () => {
    hear(change('flagged'));
    const { title, body } = desktop.only();
    expect(`${title}. ${body}`).toBe('A flagged answer waits. Somebody must take charge. Open the escalation board.');
  });

  it('appears once, however many pages are open and however often it is told', () => {
    const otherPage = new BrowserAlerts(desktop);
    for (const page of [alerts, otherPage, alerts]) hear(change('flagged'), page);
    expect(desktop.titles()).toEqual(['A flagged answer waits']);
  });

  it('opens the board when it is clicked, and goes', () => {
    hear(change('flagged'));
    desktop.only().alert.onclick?.(new Event('click'));
    expect(opened).toBe(1);
    expect(desktop.titles()).toEqual([]);
  });

  it('that nobody took charge of in time says so in the place of the first alert', () => {
    hear(change('flagged'));
    hear(change('acknowledgement-missed'));
    expect(desktop.titles()).toEqual(['A flagged answer still waits']);
  });

  it.each(['acknowledged', 'decided'])('that was %s is not alerted to any more; another one is', (what) => {
    hear(change('flagged'));
    hear(change('flagged', 'answers-2'));
    hear(change(what));
    expect([...desktop.standing.keys()]).toEqual(['daybreak-flag-answers-2']);
  });

  it('of another clinic shows nothing here, and neither does any other news', () => {
    hear(change('flagged', 'answers-1', 'hillside'));
    hear({ ...change('flagged'), type: 'daybreak.patient.screened.v1' });
    expect(desktop.titles()).toEqual([]);
  });

  it('leaves the desktop with whoever signs out', () => {
    hear(change('flagged'));
    alerts.clear();
    expect(desktop.titles()).toEqual([]);
  });
});

describe('the permission', () => {
  it('is asked for by the button alone', async () => {
    desktop.now = 'default';
    expect(alerts.standing()).toBe('unasked');
    hear(change('flagged'));
    expect(desktop.asked).toBe(0);
    expect(desktop.titles()).toEqual([]);

    await alerts.turnOn();
    expect(desktop.asked).toBe(1);
    expect(alerts.standing()).toBe('on');
  });

  it('that is refused stays refused and is said, and nothing is shown', async () => {
    desktop.now = 'default';
    desktop.answer = 'denied';
    await alerts.turnOn();
    await alerts.turnOn();
    hear(change('flagged'));
    expect(alerts.standing()).toBe('denied');
    expect(desktop.asked).toBe(1);
    expect(desktop.titles()).toEqual([]);
  });

  it('can be given up on this device and taken up again without being asked anew', async () => {
    hear(change('flagged'));
    alerts.turnOff();
    expect(desktop.titles()).toEqual([]);
    hear(change('flagged'));
    expect(alerts.standing()).toBe('off');
    expect(desktop.titles()).toEqual([]);

    await alerts.turnOn();
    hear(change('flagged'));
    expect(desktop.asked).toBe(0);
    expect(desktop.titles()).toHaveLength(1);
  });

  it('tells whoever watches when it changes', async () => {
    desktop.now = 'default';
    const seen: string[] = [];
    const stop = alerts.watch(() => seen.push(alerts.standing()));
    await alerts.turnOn();
    alerts.turnOff();
    stop();
    alerts.look();
    expect(seen).toEqual(['on', 'off']);
  });
});

describe('a browser', () => {
  it('without alerts is told from one that was not asked', () => {
    desktop.now = undefined;
    expect(alerts.standing()).toBe('unable');
  });

  it('that has them but shows none from a page is found out by the first and fails nothing', () => {
    desktop.refusesPages = true;
    hear(change('flagged'));
    expect(alerts.standing()).toBe('unable');
  });
});
