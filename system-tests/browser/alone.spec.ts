import { type BrowserContext, expect, type Page } from '@playwright/test';
import { atTheChair } from './chair';
import { isAccessible, signedIn, test } from './staff';

const ENTRIES = 10;

test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow' });

const entry = (page: Page) => page.getByRole('textbox', { name: 'Blood pressure, pulse, oxygen' });
const waiting = (page: Page) => page.getByRole('list', { name: 'Not in the chart yet' }).getByRole('listitem');

/** Types a set as one does at the chair, and waits until the device has it. */
async function record(page: Page, systolic: number): Promise<void> {
  await entry(page).fill(`${systolic}/80 72 98`);
  await page.keyboard.press('Enter');
  await expect(waiting(page).filter({ hasText: `${systolic}/80` })).toBeVisible();
}

/** The pages are on the device once the worker that keeps them is in charge. */
const keptOnTheDevice = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const [shell] = (await caches.keys()).filter((name) => name.startsWith('daybreak-shell-'));
    return shell !== undefined && (await (await caches.open(shell)).match('/index.html')) !== undefined;
  });

async function charted(page: Page, sessionId: string): Promise<number[]> {
  const answer = await page.request.get(`/api/treatment/sessions/${sessionId}`);
  const { vitals } = await answer.json();
  return vitals.sets.map((set: { reading: { systolic: number } }) => set.reading.systolic);
}

async function secondTab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await expect(entry(page)).toBeVisible();
  return page;
}

test('ten entries on two tabs survive a lost network and a reload, and are charted once and in order', async ({
  browser,
}) => {
  const { page: first, sessionId } = await atTheChair(browser, 'Odell Tabletmann');
  const context = first.context();
  await expect.poll(() => keptOnTheDevice(first)).toBe(true);
  const second = await secondTab(context, `/sessions/${sessionId}`);
  const before = await charted(first, sessionId);

  await context.setOffline(true);
  await expect(first.getByText(/^Offline since/)).toBeVisible();
  for (let number = 0; number < ENTRIES; number += 1) await record(number % 2 === 0 ? first : second, 120 + number);
  await expect(first.getByText(`${ENTRIES} entries wait`)).toBeVisible();
  await isAccessible(first);

  await first.reload();
  await expect(first.getByText(/^Offline since/)).toBeVisible();
  await expect(waiting(first)).toHaveCount(ENTRIES);
  await record(first, 120 + ENTRIES);
  await second.close();

  await context.setOffline(false);
  await expect(waiting(first)).toHaveCount(0);
  await expect(first.getByText(/^Offline since/)).toBeHidden();
  const expected = Array.from({ length: ENTRIES + 1 }, (_, number) => 120 + number);
  expect(await charted(first, sessionId)).toEqual([...before, ...expected]);
});

test('an entry whose answer was lost is sent again and charted once', async ({ browser }) => {
  const { page, sessionId } = await atTheChair(browser, 'Odell Tabletmann');
  let lost = 0;
  await page.route('**/vitals', async (route) => {
    lost += 1;
    if (lost > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await entry(page).fill('141/80 72 98');
  await page.keyboard.press('Enter');
  await expect(waiting(page)).toHaveCount(1);
  await expect(waiting(page)).toHaveCount(0);
  expect(lost).toBe(2);
  expect((await charted(page, sessionId)).filter((systolic) => systolic === 141)).toHaveLength(1);
});

test('what the server refuses stays and is shown until somebody decides', async ({ browser }) => {
  const { page } = await atTheChair(browser, 'Odell Tabletmann');
  await page.route('**/vitals', (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      json: { type: 'urn:daybreak:problem:wrong-state', status: 409, detail: 'The session is signed.' },
    }),
  );
  await entry(page).fill('142/80 72 98');
  await page.keyboard.press('Enter');
  await expect(waiting(page)).toContainText('refused: The session is signed.');
  await expect(page.getByText('1 entry was refused and not charted.')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: /Maya Okafor/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await page.unroute('**/vitals');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(waiting(page)).toHaveCount(0);
  await expect(page.getByText('refused and not charted')).toBeHidden();
});

test('whoever is signed out meanwhile keeps the entries, and delivers them after signing in again', async ({ browser }) => {
  const { page, sessionId } = await atTheChair(browser, 'Odell Tabletmann');
  const context = page.context();
  await context.setOffline(true);
  await record(page, 143);
  await context.clearCookies();
  await context.setOffline(false);
  await expect(page.getByText('Sign in again: 1 entry waits')).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'You are signed out' })).toBeVisible();
  const again = await signedIn(browser, 'nurse');
  await context.addCookies(await again.context().cookies());
  await page.reload();
  // A page that has not loaded shows nothing that waits either.
  const inTheChart = async () => (await charted(page, sessionId)).filter((systolic) => systolic === 143);
  await expect.poll(inTheChart).toHaveLength(1);
  await expect(waiting(page)).toHaveCount(0);
});
