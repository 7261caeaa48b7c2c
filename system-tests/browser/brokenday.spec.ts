import { expect, type Page } from '@playwright/test';
import { clinicNow, find, isAccessible, signedIn, test } from './staff';

const NAME = 'Bruno Tagmann';
const ZONE = 'America/New_York';
const DAY = 86_400_000;

test.describe.configure({ mode: 'serial' });

interface Session {
  sessionId: string;
  patientId: string;
  number: number;
  startsAt: string;
  chairId: string;
  nurseId: string;
}

const dateOf = (instant: string | number) => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
const plusDays = (date: string, days: number) => dateOf(Date.parse(`${date}T17:00:00Z`) + days * DAY);
const weekday = (date: string) => (new Date(`${date}T17:00:00Z`).getUTCDay() + 6) % 7;
const card = (page: Page, number: number) => page.getByRole('button', { name: new RegExp(`${NAME},? ?IV ${number} of 6`) });

/** His sessions, in order. */
async function sessions(page: Page): Promise<Session[]> {
  await find(page, NAME);
  const patientId = new URL(page.url()).pathname.split('/')[2];
  const today = dateOf(await clinicNow(page));
  const answer = await page.request.get('/api/scheduling/sessions', {
    params: { from: today, to: plusDays(today, 60), patientId: patientId ?? '' },
  });
  return ((await answer.json()) as Session[]).sort((one, other) => one.number - other.number);
}

test('a session is dragged to another hour and moves when somebody says why', async ({ browser }) => {
  const page = await signedIn(browser, 'frontdesk');
  const [, second] = await sessions(page);
  if (!second) throw new Error('There is no second session');
  await page.goto(`/calendar?view=day&date=${dateOf(second.startsAt)}`);
  const button = card(page, second.number);
  const before = await button.getAttribute('aria-label');
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('The session is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.down();
  // An hour is two rows of the grid.
  for (const y of [30, 46, 62, 72]) await page.mouse.move(box.x + box.width / 2, box.y + y, { steps: 3 });
  await page.mouse.up();
  const dialog = page.getByRole('dialog', { name: `Move ${NAME}` });
  await expect(dialog.getByLabel('Why')).toBeVisible();
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(button).not.toHaveAttribute('aria-label', before ?? '');
  await isAccessible(page);
});

test('a drop too close to the session before is refused with the rule, and what works is one touch away', async ({ browser }) => {
  const page = await signedIn(browser, 'frontdesk');
  const all = await sessions(page);
  const pair = all
    .map((session, index) => ({ before: all[index - 1], session }))
    .find(({ before, session }) => before && weekday(dateOf(before.startsAt)) < weekday(dateOf(session.startsAt)));
  if (!pair?.before) throw new Error('No two sessions are in one week');
  const from = dateOf(pair.session.startsAt);
  const tooClose = plusDays(dateOf(pair.before.startsAt), 1);
  await page.goto(`/calendar?view=week&date=${from}`);
  const row = page.getByRole('row').filter({ has: card(page, pair.session.number) });
  await card(page, pair.session.number).dragTo(row.getByRole('cell').nth(weekday(tooClose)));
  const dialog = page.getByRole('dialog', { name: `Move ${NAME}` });
  await expect(dialog.getByText('It cannot go there.')).toBeVisible();
  await expect(dialog.getByText('Rule spacing.min-hours')).toBeVisible();
  await isAccessible(page);
  await dialog.getByRole('group', { name: 'Nearest slots that work' }).getByRole('button').first().click();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(dialog).toBeHidden();
});

test('a nurse is out: who is hit, a plan, one yes, and nobody is left', async ({ browser }) => {
  const page = await signedIn(browser, 'frontdesk');
  const first = (await sessions(page))[2];
  if (!first) throw new Error('There is no third session');
  await page.goto('/broken-day');
  await expect(page.getByText('Everybody is in')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('combobox', { name: 'Who' }).selectOption(first.nurseId);
  await page.getByLabel('From').fill(dateOf(first.startsAt));
  await page.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Sessions that are hit' })).toContainText(NAME);
  await page.goto(`/calendar?view=day&date=${dateOf(first.startsAt)}`);
  await expect(page.getByText(/cannot take place as planned/)).toBeVisible();
  await page.getByRole('link', { name: 'Find a new plan' }).click();
  await page.getByRole('button', { name: 'Find a new plan' }).click();
  const plan = page.getByRole('region', { name: 'Proposed plan' });
  await expect(plan.getByRole('row', { name: new RegExp(NAME) })).toContainText('another nurse');
  await expect(plan).toContainText('It is shown that no plan costs the patients less');
  await isAccessible(page);
  await plan.getByRole('button', { name: 'Accept the whole plan' }).click();
  await expect(page.getByText('No booked session is hit.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'People to call' })).toContainText('Nobody has to be called');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Entered by mistake' }).click();
  await expect(page.getByText('Everybody is in')).toBeVisible();
});
