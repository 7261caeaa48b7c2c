import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';

const PASSWORD = process.env.DAYBREAK_PASSWORD ?? 'sunrise-demo';

/** Everybody closes their browser at the end of a test: what stays open goes on hearing of every change. */
export const test = base.extend<{ closing: undefined }>({
  closing: [
    async ({ browser }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
});

/** Who has signed in before goes on with the same session in a new browser, for as long as the gateway knows it. */
const sessions = new Map<string, StorageState>();

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Somebody of the staff at a browser of their own, who finds everything by role and label. */
export async function signedIn(browser: Browser, username: string): Promise<Page> {
  const context = await browser.newContext({ storageState: sessions.get(username) });
  const page = await context.newPage();
  await page.goto('/');
  const places = page.getByRole('navigation', { name: 'Places' });
  await expect(places.or(page.getByLabel('Password'))).toBeVisible();
  if (!(await places.isVisible())) {
    await page.getByLabel('Name').fill(username);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(places).toBeVisible();
    sessions.set(username, { ...(await context.storageState()), origins: [] });
  }
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  return page;
}

/** Nothing on the page stands in anybody's way, as far as a machine can tell. */
export async function isAccessible(page: Page): Promise<void> {
  // Pages of ours have no frames, and what passes need not be described: without either axe takes a third of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  const said = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(', ')})`);
  expect(said, `axe on ${new URL(page.url()).pathname}`).toEqual([]);
  if (process.env.DAYBREAK_PICTURES) await picture(page, process.env.DAYBREAK_PICTURES);
}

const SIZES = { desk: [1440, 900], tablet: [1024, 768], phone: [390, 844] } as const;
let pictured = 0;

/** For somebody to look at: the page as it is, at each size; only when DAYBREAK_PICTURES names a folder for them. */
async function picture(page: Page, folder: string): Promise<void> {
  const before = page.viewportSize();
  const name = `${String(++pictured).padStart(3, '0')}${new URL(page.url()).pathname.replace(/[^a-z]+/g, '-')}`;
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    await page.setViewportSize({ width, height });
    // What a page measures of itself follows a frame or two later.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.screenshot({ path: `${folder}/${name}.${size}.png`, fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}

export const goTo = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place }).click();

/** Ctrl K, a few letters, Enter. */
export async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search patients and actions' }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: new RegExp(name) }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const steps: [name: string, minutes: number][] = [
  ['1 week', 7 * 24 * 60],
  ['1 day', 24 * 60],
  ['4 hours', 4 * 60],
  ['1 hour', 60],
  ['10 minutes', 10],
];

/** Moves the demo's clock forward with its menu, by as many whole ten minutes as fit. */
export async function moveClock(page: Page, minutes: number): Promise<void> {
  let left = minutes;
  for (const [name, size] of steps) {
    for (; left >= size; left -= size) {
      const moved = page.waitForResponse((response) => response.url().endsWith('/api/demo/clock'));
      await page.getByRole('button', { name: /Demo clock/ }).click();
      await page.getByRole('menuitem', { name }).click();
      expect((await moved).status()).toBe(200);
    }
  }
}

export const clinicNow = async (page: Page): Promise<number> => {
  const session = await page.request.get('/api/session');
  return Date.parse((await session.json()).now);
};

/** How a request is marked that whoever is signed in makes beside the page. */
export async function marksOf(page: Page): Promise<Record<string, string>> {
  const { csrf, clinics } = await (await page.request.get('/api/session')).json();
  return { [csrf.header]: csrf.token, 'Daybreak-Clinic': clinics[0] };
}

/** Every lab and other test of a patient comes back in order, and a pregnancy test with them, without a page for it. */
export async function allTestsInOrder(page: Page, patientId: string): Promise<void> {
  const headers = await marksOf(page);
  const path = `/api/intake/patients/${patientId}/readiness`;
  const { items } = await (await page.request.get(path, { headers })).json();
  const wanted = new Set<string>(['PREGNANCY_TEST', ...items.map(({ item }: { item: string }) => item)]);
  const results = [...wanted].map((item) => ({ item, outcome: 'IN_ORDER' }));
  const entered = await page.request.post(`${path}/results`, { headers, data: { results } });
  expect(entered.status()).toBe(200);
}
