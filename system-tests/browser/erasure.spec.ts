import { expect } from '@playwright/test';
import { find, isAccessible, signedIn, test } from './staff';

const FAMILY = `Vergessen ${Date.now().toString(36)}`;
const NAME = `Ondine ${FAMILY}`;

test('a manager erases a record, and nobody finds it again', async ({ browser }) => {
  const desk = await signedIn(browser, 'frontdesk');
  await desk.goto('/patients/new');
  await desk.getByLabel('Given name').fill('Ondine');
  await desk.getByLabel('Family name').fill(FAMILY);
  await desk.getByLabel('Date of birth').fill('1971-02-03');
  await desk.getByRole('button', { name: 'Register' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  const address = desk.url();
  await desk.getByRole('tab', { name: 'Contact' }).click();
  await expect(desk.getByRole('button', { name: 'Save contact' })).toBeVisible();
  await expect(desk.getByRole('button', { name: /Erase/ })).toBeHidden();

  const page = await signedIn(browser, 'manager');
  await find(page, NAME);
  await page.getByRole('tab', { name: 'Contact' }).click();
  await page.getByRole('button', { name: 'Erase this record…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Erase this record' });
  await expect(sheet.getByText('What stays, without saying whose it was')).toBeVisible();
  await isAccessible(page);
  const typed = sheet.getByLabel(/Type the record number/);
  const number = (await sheet.getByText(/Type the record number/).innerText()).match(/\d+-\d/)?.[0] ?? '';
  await typed.fill('1000-0');
  await expect(sheet.getByRole('button', { name: 'Erase for good' })).toBeDisabled();
  await typed.fill(number);
  await sheet.getByLabel('Why').selectOption('ENTERED_BY_MISTAKE');
  await sheet.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The record was erased' })).toBeVisible();
  await isAccessible(page);

  await page.getByRole('link', { name: 'Go to Patients' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Patients' })).toBeVisible();
  await expect(page.getByText(FAMILY)).toBeHidden();
  await page.goto(address);
  await expect(page.getByText(/There is no patient/)).toBeVisible();
});
