import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { goTo, isAccessible, signedIn, test } from './staff';

test('a figure of safety opens who is behind it, and says what it means', async ({ browser }) => {
  const page = await signedIn(browser, 'manager');
  await goTo(page, 'Safety');
  const hypertension = page.getByRole('region', { name: 'Severe hypertension' });
  await expect(hypertension).toContainText('Published: 0.98 %');
  await expect(page.getByRole('region', { name: 'What these figures mean' })).toContainText('systolic 180 mmHg or more');
  await isAccessible(page);
  await hypertension.getByRole('button', { name: /open$/ }).click();
  const behind = page.getByRole('dialog', { name: 'Who is behind it: Severe hypertension' });
  const running = behind.getByRole('row', { name: /Odell Tabletmann/ });
  await expect(running).toContainText('Missing: not known yet');
  await isAccessible(page);
  await running.getByRole('link', { name: 'Odell Tabletmann' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Odell Tabletmann' })).toBeVisible();
});

test('operations and compliance say what is not known, and open who is behind a figure', async ({ browser }) => {
  const page = await signedIn(browser, 'prescriber');
  await goTo(page, 'Operations');
  const steps = page.getByRole('region', { name: 'From one stage to the next' });
  await expect(steps.getByRole('row', { name: /^Screened/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What these figures mean' })).toContainText('within 45 minutes');
  await isAccessible(page);
  await steps.getByRole('button', { name: /^Course started: [1-9]\d*, open$/ }).click();
  const reached = page.getByRole('dialog', { name: 'Who is behind it: From one stage to the next: Course started' });
  await expect(reached.getByRole('link', { name: 'Odell Tabletmann' })).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await goTo(page, 'Compliance');
  await expect(page.getByRole('region', { name: 'Acknowledged late', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Open discrepancies of the drug ledger' })).toBeVisible();
  await isAccessible(page);
});

test('plain counts of outcomes open whom they count', async ({ browser }) => {
  const page = await signedIn(browser, 'prescriber');
  await goTo(page, 'Outcomes');
  const opened = async (region: string, count: RegExp, name: RegExp) => {
    await page.getByRole('region', { name: region, exact: true }).getByRole('button', { name: count }).click();
    const behind = page.getByRole('dialog', { name });
    await expect(behind.getByRole('link', { name: 'Odell Tabletmann' }).first()).toBeVisible();
    await isAccessible(page);
    await page.keyboard.press('Escape');
    await expect(behind).toBeHidden();
  };
  await opened('From inquiry to completed course', /^Course started: [1-9]\d*, open$/, /: Course started$/);
  await opened('PHQ-9 by session number', /^Reached, before session 1: [1-9]\d*, open$/, /: Reached, before session 1$/);
  await opened('Sessions by month', /^Sessions, All: [1-9]\d*, open$/, /: Sessions, All$/);
});

test('an analyst sees the figures and nobody behind them', async ({ browser }) => {
  const page = await signedIn(browser, 'analyst');
  await page.emulateMedia({ colorScheme: 'dark' });
  await goTo(page, 'Safety');
  const hypertension = page.getByRole('region', { name: 'Severe hypertension' });
  await expect(hypertension).toContainText('not known yet');
  await expect(page.getByRole('button', { name: /open$/ })).toHaveCount(0);
  await isAccessible(page);
  for (const place of ['Operations', 'Compliance', 'Outcomes']) {
    await goTo(page, place);
    await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
    await expect(page.getByText(/^What these figures mean/)).toBeVisible();
    await expect(page.getByRole('button', { name: /open$/ })).toHaveCount(0);
    await isAccessible(page);
  }
  const asked = await page.request.get('/api/reporting/safety/patients?figure=SEVERE_HYPERTENSION');
  expect(asked.status()).toBe(403);
});

/** What a button saves, and under which name. */
async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test('a manager takes the clinic’s data away as files that other programs read', async ({ browser }) => {
  const page = await signedIn(browser, 'manager');
  await goTo(page, 'Export');
  const courses = page.getByRole('region', { name: 'Courses', exact: true });
  await courses.getByText(/^What its \d+ columns mean$/).click();
  await expect(courses.getByRole('rowheader', { name: 'course_id', exact: true })).toBeVisible();
  await isAccessible(page);

  const csv = await saved(page, 'Download courses as CSV');
  expect(csv.name).toMatch(/^courses.*\.csv$/);
  const [columns, first] = csv.content.toString().split('\r\n');
  expect(columns.split(',')).toContain('course_id');
  expect(first.split(',')).toHaveLength(columns.split(',').length);
  expect(csv.content.toString()).not.toContain('Tabletmann');

  const parquet = await saved(page, 'Download courses as Parquet');
  expect(parquet.name).toMatch(/\.parquet$/);
  expect(parquet.content.subarray(0, 4).toString()).toBe('PAR1');

  const fhir = await saved(page, 'Download EpisodeOfCare');
  const episodes = fhir.content.toString().trimEnd().split('\n');
  expect(JSON.parse(episodes[0]).resourceType).toBe('EpisodeOfCare');
  expect(episodes).toHaveLength(csv.content.toString().trimEnd().split('\r\n').length - 1);

  const report = await saved(page, 'Signed file');
  expect(JSON.parse(report.content.toString()).signature.algorithm).toBe('Ed25519');
  expect((await saved(page, 'Page to print')).content.toString()).toContain('<html');
});
