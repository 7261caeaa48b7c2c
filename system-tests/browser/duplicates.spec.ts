import { expect, type Page } from '@playwright/test';
import { isAccessible, signedIn, test } from './staff';

const STAMP = Date.now().toString(36);
const RIGHT = `Lindqvist ${STAMP}`;
const TYPO = `Lindqist ${STAMP}`;

test.describe.configure({ mode: 'serial' });

let ended = '';
let living = '';

async function entered(page: Page, family: string): Promise<void> {
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Greta');
  await page.getByLabel('Family name').fill(family);
  await page.getByLabel('Date of birth').fill('1966-11-02');
  await page.getByLabel('Administrative gender').selectOption('female');
  await page.getByLabel('Mobile').fill('+12125550137');
}

const idOf = (page: Page) => new URL(page.url()).pathname.split('/')[2] ?? '';

async function register(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return idOf(page);
}

test('whoever is entered a second time with a slip in the name is recognised while they are entered', async ({ browser }) => {
  const page = await signedIn(browser, 'frontdesk');
  await entered(page, RIGHT);
  living = await register(page, `Greta ${RIGHT}`);
  await entered(page, TYPO);
  const likely = page.getByRole('list', { name: 'Likely the same person' }).getByRole('listitem', { name: `Greta ${RIGHT}` });
  await expect(likely).toContainText('name spelled alike, same birth date, same telephone number');
  await isAccessible(page);
  ended = await register(page, `Greta ${TYPO}`);
});

test('two records are merged, and nothing of either is lost', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await page.goto(`/patients/${ended}`);
  await page.getByRole('button', { name: `Merge with Greta ${RIGHT}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Make one record of two' });
  await expect(dialog.getByRole('radio', { name: new RegExp(RIGHT) })).toBeChecked();
  const merge = dialog.getByRole('button', { name: 'Merge' });
  await expect(merge).toBeDisabled();
  await dialog.getByLabel(/How you know/).fill('She called twice; her card says Lindqvist');
  await isAccessible(page);
  await merge.click();
  await expect(page.getByRole('heading', { level: 1, name: `Greta ${RIGHT}` })).toBeVisible();
  expect(idOf(page)).toBe(living);
  const records = page.getByRole('region', { name: 'Records that live on in this one' });
  await expect(records).toContainText('She called twice; her card says Lindqvist');
  await isAccessible(page);
  await records.getByRole('link', { name: 'Read the ended record' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Greta ${TYPO}` })).toBeVisible();
  await expect(page.getByText('This record has ended')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Story' })).toContainText('Registered');
  await isAccessible(page);
});

test('the address of the ended record leads to the one that lives on, and lists show one', async ({ browser }) => {
  const page = await signedIn(browser, 'frontdesk');
  await page.goto(`/patients/${ended}?tab=contact`);
  await expect(page.getByRole('heading', { level: 1, name: `Greta ${RIGHT}` })).toBeVisible();
  expect(idOf(page)).toBe(living);
  await expect(page.getByRole('tab', { name: 'Contact', selected: true })).toBeVisible();
  await page.goto('/patients');
  await page.getByLabel('Search by name').fill(STAMP);
  await expect(page.getByRole('link', { name: /^Greta/ })).toHaveCount(1);
  await expect(page.getByRole('link', { name: `Greta ${RIGHT}` })).toBeVisible();
});
