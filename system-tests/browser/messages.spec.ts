import { expect } from '@playwright/test';
import { find, goTo, isAccessible, signedIn, test } from './staff';

/** Somebody in a course, whom the platform's start has brought that far. */
const NAME = process.env.DAYBREAK_FLAGGED ?? 'Rita Riskmann';

test.describe.configure({ mode: 'serial' });

test('staff see what will become of a message, hold it back with a reason, and let it go again', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await find(page, NAME);
  await page.getByRole('tab', { name: 'Messages' }).click();
  const planned = page.getByRole('row', { name: /Last reminder.*Planned/ }).last();
  await planned.getByRole('button', { name: /^Everything about Last reminder/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Last reminder' });
  await expect(sheet).toContainText('Not yet sent.');
  await expect(sheet).toContainText('As things stand');
  await expect(sheet).toContainText('Reminder with what matters most, 24 hours before the visit');
  await isAccessible(page);
  await sheet.getByRole('button', { name: 'Hold…' }).click();
  await sheet.getByLabel('Why it is held').fill('Asked us to telephone instead');
  await sheet.getByRole('button', { name: 'Hold it' }).click();
  await expect(sheet).toContainText(/Held by .*: Asked us to telephone instead/);
  await expect(sheet.getByRole('list').first()).toContainText('Held by staff');
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /Last reminder.*Held/ })).toBeVisible();
  await page.getByRole('button', { name: /^Everything about Last reminder/ }).last().click();
  await page.getByRole('button', { name: 'Release' }).click();
  await expect(page.getByRole('dialog')).toContainText('Released');
  await expect(page.getByRole('button', { name: 'Hold…' })).toBeVisible();
});

test('the clinic’s messages come page by page, and what did not go says what to do', async ({ browser }) => {
  const page = await signedIn(browser, 'manager');
  await goTo(page, 'Messages');
  await page.getByLabel('Due').selectOption('From today on');
  await expect(page.getByRole('row', { name: /Planned/ }).first()).toBeVisible();
  await page.getByRole('tab', { name: /^To see to/ }).click();
  await expect(
    page.getByText('Every message went, or somebody has seen to it.').or(page.getByRole('button', { name: /^Dealt with/ }).first()),
  ).toBeVisible();
  await isAccessible(page);
});

test('a manager’s new words are refused when they would leak, and the rules say where they come from', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'manager');
  await goTo(page, 'Messages');
  await page.getByRole('tab', { name: 'Words' }).click();
  await page.getByLabel('Message', { exact: true }).selectOption('Last reminder');
  await page.getByRole('button', { name: 'Write a new version…' }).click();
  await page.getByLabel('Subject of the e-mail').fill('Your ketamine visit on {day}');
  await page.getByLabel('Why').fill('Clearer');
  await page.getByRole('button', { name: 'Use from now on' }).click();
  await expect(page.getByRole('alert')).toContainText('says ketamine');
  await isAccessible(page);
  await page.getByRole('tab', { name: 'Rules' }).click();
  await expect(page.getByRole('row', { name: /Reminder with what matters most.*24 hours before/ })).toBeVisible();
  await isAccessible(page);
});
