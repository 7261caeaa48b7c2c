import { join } from 'node:path';
import { expect } from '@playwright/test';
import { goTo, isAccessible, signedIn, test } from './staff';

test('a service that does not answer never looks like an empty one', async ({ browser }) => {
  const page = await signedIn(browser, 'frontdesk');
  await page.route('**/api/intake/patients**', (route) => route.fulfill({ status: 503, body: '' }));
  await goTo(page, 'Patients');
  await expect(page.getByRole('alert')).toContainText('not known right now');
  await expect(page.getByText('No patients yet')).toBeHidden();
  await isAccessible(page);
});

const referral = '../../intake-service/src/test/resources/referrals/Cedric746_Lowe577.json.gz';

test('a referral imported twice is one patient, with what the rules say of it', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await page.goto('/patients/referral');
  await expect(page.getByRole('button', { name: 'Referral file' })).toBeVisible();
  await isAccessible(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Referral file' }).click();
  await (await choosing).setFiles(join(__dirname, referral));
  const arrived = page.getByRole('alert');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(arrived).toContainText(/is registered|was imported before/);
  await isAccessible(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(arrived).toContainText('was imported before; nothing changed');
  await page.getByRole('link', { name: 'Open patient' }).click();
  await page.getByRole('tab', { name: 'Screening' }).click();
  await expect(page.getByRole('region', { name: 'Still missing' })).toBeVisible();
  await isAccessible(page);
});

test('nothing is lost of a form when the server refuses or the network drops', async ({ browser }) => {
  const page = await signedIn(browser, 'frontdesk');
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Ada');
  await page.getByLabel('Family name').fill('مريم 🌱');
  await page.getByLabel('Date of birth').fill('1970-01-31');
  await page.route('**/api/intake/inquiries', (route) => route.abort());
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('alert')).toContainText('Not saved yet');
  await page.unroute('**/api/intake/inquiries');
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ada مريم 🌱' })).toBeVisible();
});

test('the list of shortcuts opens with a question mark and reads well in the dark', async ({ browser }) => {
  const page = await signedIn(browser, 'prescriber');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const place of ['Today', 'Calendar', 'Patients', 'Review', 'Messages', 'Outcomes', 'Settings']) {
    await goTo(page, place);
    await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
    await isAccessible(page);
  }
});
