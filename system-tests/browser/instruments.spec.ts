import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { find, isAccessible, signedIn, test } from './staff';

const FAMILY = `Score ${Date.now().toString(36)}`;
const NAME = `Ines ${FAMILY}`;

test.describe.configure({ mode: 'serial' });

test('somebody asks for treatment', async ({ browser }) => {
  const page = await signedIn(browser, 'frontdesk');
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Ines');
  await page.getByLabel('Family name').fill(FAMILY);
  await page.getByLabel('Date of birth').fill('1979-03-02');
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden();
});

async function openInstrument(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('tab', { name: 'Screening' }).click();
  await page.getByRole('button', { name: 'Record a score' }).click();
  await page.getByRole('menuitem', { name: title }).click();
  await expect(page.getByRole('button', { name: 'Back without saving' })).toBeVisible();
}

async function answered(page: Page, title: RegExp, keys: string): Promise<void> {
  await openInstrument(page, title);
  await isAccessible(page);
  await page.getByRole('radio').first().focus();
  for (const key of keys) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Save and score' }).click();
  await expect(page.getByRole('tab', { name: 'Screening', selected: true })).toBeVisible();
}

test('every questionnaire is answered by key, with what depends on earlier answers left out', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await find(page, NAME);
  await answered(page, /^PCL-5/, '30030'.repeat(4));
  await answered(page, /^WHO-5/, '21212');
  await openInstrument(page, /^AUDIT-C/);
  await page.getByRole('group', { name: /How often do you have a drink/ }).getByRole('radio', { name: 'Never' }).check();
  await expect(page.getByText('Not asked after the answers above.')).toHaveCount(2);
  await page.getByRole('button', { name: 'Save and score' }).click();
  await expect(page.getByText('AUDIT-C saved: 0, negative.')).toBeVisible();
  await answered(page, /^QIDS-SR16/, '1111112211111111');
});

test('a rating and a questionnaire of elsewhere are totals, refused where they cannot be', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await find(page, NAME);
  await openInstrument(page, /^MADRS/);
  await isAccessible(page);
  await page.getByRole('textbox', { name: 'Total, 0 to 60' }).fill('61');
  await expect(page.getByText('A total lies between 0 and 60.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save total' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Total, 0 to 60' }).fill('31');
  await page.getByRole('button', { name: 'Save total' }).click();
  await expect(page.getByText('MADRS saved: 31, moderate.')).toBeVisible();
  await page.getByRole('link', { name: 'Answer PHQ-9' }).click();
  await page.getByRole('button', { name: 'Only the total is known' }).click();
  await page.getByRole('textbox', { name: 'Total, 0 to 27' }).fill('19');
  await page.getByLabel('Taken on').fill('2026-01-15');
  await page.getByRole('button', { name: 'Save total' }).click();
  await expect(page.getByText('PHQ-9 saved: 19, moderately severe.')).toBeVisible();
});

test('the scores say their band, their version and who gave them', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await find(page, NAME);
  await page.getByRole('tab', { name: 'Scores' }).click();
  await expect(page.getByRole('row', { name: /MADRS.*version 1.*31 of 60.*moderate.*staff/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /PHQ-9.*19 of 27.*elsewhere, total only/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /PCL-5.*of 80/ })).toBeVisible();
  await isAccessible(page);
  await page.getByLabel('Instrument', { exact: true }).selectOption('MADRS');
  await expect(page.getByRole('row', { name: /PHQ-9/ })).toBeHidden();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('tab', { name: 'Story' }).click();
  await page.getByRole('tab', { name: 'Scores' }).click();
  await expect(page.getByRole('row', { name: /MADRS/ })).toBeVisible();
  await isAccessible(page);
});

test('the whole record is taken away in one click, in each of its forms', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await find(page, NAME);
  const begins: [name: RegExp, file: string, start: string][] = [
    [/PDF/, 'patient-record.pdf', '%PDF-'],
    [/FHIR/, 'patient-record.json', '{'],
    [/CSV/, 'patient-record.zip', 'PK'],
  ];
  for (const [name, file, start] of begins) {
    await page.getByRole('button', { name: 'Export' }).click();
    if (file.endsWith('pdf')) await isAccessible(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(file);
    expect(readFileSync(await saved.path(), 'latin1').startsWith(start)).toBe(true);
  }
});

test('figures of a referral that nothing uses are kept and shown', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await page.goto('/patients/referral');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Referral file' }).click();
  const referral = '../../intake-service/src/test/resources/referrals/Raymundo71_Quitzon246.json.gz';
  await (await choosing).setFiles(join(__dirname, referral));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('link', { name: 'Open patient' }).click();
  await page.getByRole('tab', { name: 'Scores' }).click();
  await expect(page.getByRole('row', { name: /PHQ-9.*21/ })).toBeVisible();
  await page.getByText('other figures, kept as they came').click();
  await isAccessible(page);
});
