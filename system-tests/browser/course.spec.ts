import { expect } from '@playwright/test';
import { find, isAccessible, signedIn, test } from './staff';

/** Somebody who was found eligible and tested, whom the platform's start has brought that far. */
const NAME = process.env.DAYBREAK_ELIGIBLE ?? 'Kim Kapmann';

test.describe.configure({ mode: 'serial' });

test('a series of psychotherapy with ketamine is booked with its conversations', async ({ browser }) => {
  const page = await signedIn(browser, 'prescriber');
  await find(page, NAME);
  await page.getByRole('link', { name: 'Start a course' }).click();
  await page.getByLabel('Protocol', { exact: true }).selectOption('kap-induction');
  await expect(page.getByText('a conversation of 60 min, 24 to 72 h after each dose')).toBeVisible();
  await expect(page.getByText('An integration after every dose, within 72 hours.').first()).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Book all 4 sessions and 5 conversations and start' }).click();
  const conversations = page.getByRole('article', { name: 'Conversations' });
  await expect(conversations.getByRole('row')).toHaveCount(6);
  await expect(conversations.getByRole('cell', { name: 'Preparation' })).toBeVisible();
  await expect(conversations.getByRole('cell', { name: /Integration after session 4/ })).toBeVisible();
  await isAccessible(page);
});

test('a course is paused, taken up again, and its rest planned around a journey', async ({ browser }) => {
  const desk = await signedIn(browser, 'frontdesk');
  await find(desk, NAME);
  await desk.getByRole('tab', { name: 'Course' }).click();
  await desk.getByRole('button', { name: 'Pause…' }).click();
  await desk.getByLabel('Why the course pauses').selectOption('PATIENT_ILL');
  await desk.getByRole('button', { name: 'Pause the course' }).click();
  await expect(desk.getByText(/Paused since .*: patient ill/)).toBeVisible();
  await isAccessible(desk);

  const page = await signedIn(browser, 'prescriber');
  await find(page, NAME);
  await page.getByRole('tab', { name: 'Course' }).click();
  await page.getByRole('button', { name: 'Take it up again' }).click();
  await expect(page.getByText('4 sessions of the induction still to plan.')).toBeVisible();
  await page.getByRole('button', { name: 'Plan the rest anew…' }).click();
  const rest = page.getByRole('article', { name: 'Plan the rest anew' });
  await expect(rest.getByRole('radio', { name: /Proposal 1/ })).toBeChecked();
  await isAccessible(page);
  await rest.getByRole('button', { name: 'Book 4 sessions and 5 conversations' }).click();
  await expect(page.getByText('The rest of the series is planned.')).toBeVisible();
  await expect(page.getByText('4 sessions of the induction still to plan.')).toBeHidden();
});
