import { expect, type Page } from '@playwright/test';
import { find, goTo, isAccessible, moveClock, signedIn, test } from './staff';

/** Somebody in a course, whom the platform's start has brought that far. */
const NAME = process.env.DAYBREAK_FLAGGED ?? 'Rita Riskmann';

test.describe.configure({ mode: 'serial' });

const flagged = (page: Page) => page.getByText(`${NAME}: High risk of suicide.`).locator('..');

async function openSession(page: Page): Promise<void> {
  await find(page, NAME);
  await page.getByRole('tab', { name: 'Course' }).click();
  await page.locator('a[href^="/sessions/"]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
}

test('a manager keeps who is on call, and is told which hours nobody covers', async ({ browser }) => {
  const page = await signedIn(browser, 'manager');
  await goTo(page, 'On call');
  await expect(page.getByText('There is no roster.')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Make a roster' }).click();
  await page.getByRole('button', { name: 'Add to the chain' }).click();
  await page.getByLabel('1. in the chain').selectOption({ index: 1 });
  await page.getByLabel(/^Telephone of/).fill('ask at the desk');
  await page.getByRole('button', { name: 'Add hours' }).click();
  await page.getByRole('button', { name: 'Keep this roster' }).click();
  await expect(page.getByRole('alert')).toContainText('is not a telephone number');
  await page.getByLabel(/^Telephone of/).fill('+1 555 010 0142');
  await page.getByRole('button', { name: 'Keep this roster' }).click();
  await expect(page.getByRole('alert')).toContainText('Nobody is called first from');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Take row 1 out' }).click();
  await page.getByRole('button', { name: /around the clock/ }).click();
  await page.getByRole('button', { name: 'Keep this roster' }).click();
  await expect(page.getByText('On call now:')).toBeVisible();
  await isAccessible(page);
});

test('a flagged answer leads the review with a clock that runs, and says in words when it is overdue', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'nurse');
  await find(page, NAME);
  await page.getByRole('tab', { name: 'Screening' }).click();
  await page.getByRole('link', { name: 'Answer C-SSRS' }).click();
  // The page before has radios, too.
  await expect(page.getByRole('heading', { level: 1, name: 'C-SSRS' })).toBeVisible();
  await page.getByRole('radio').first().focus();
  for (const key of '111110') await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Save and score' }).click();
  await expect(page.getByText('High risk of suicide.')).toBeVisible();
  await goTo(page, 'Review');
  await expect(flagged(page)).toContainText('must take charge within');
  const left = await flagged(page).innerText();
  await expect.poll(() => flagged(page).innerText()).not.toBe(left);
  await isAccessible(page);
  await goTo(page, 'Escalations');
  const board = page.getByRole('region', { name: NAME });
  await expect(board).toContainText('Somebody must take charge within');
  await expect(board.getByText(/: sent \(text,/)).toBeVisible();
  await isAccessible(page);
  await moveClock(page, 20);
  await expect(board).toContainText('Somebody should have taken charge');
  await expect(board).toContainText(/for \d steps at once/);
  await isAccessible(page);
  await board.getByRole('link', { name: `Take charge of ${NAME}` }).click();
  await expect(flagged(page)).toContainText('Overdue by');
  await isAccessible(page);
});

test('no dose meanwhile, and the session says why', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await openSession(page);
  await expect(page.getByText('Dosing is blocked.')).toBeVisible();
  await expect(page.getByText(/waits for somebody to take charge of it, and then for a prescriber/).first()).toBeVisible();
  await isAccessible(page);
});

test('somebody takes charge, and only a prescriber decides, with a reason', async ({ browser }) => {
  const nurse = await signedIn(browser, 'nurse');
  await goTo(nurse, 'Review');
  await nurse.getByRole('button', { name: `Take charge: ${NAME}` }).click();
  await nurse.getByLabel('What was done').selectOption('SAFETY_PLAN_MADE');
  await nurse.getByRole('button', { name: 'I take charge' }).click();
  await expect(flagged(nurse)).toContainText('No dose until a prescriber decides.');
  await expect(nurse.getByRole('button', { name: `Decide: ${NAME}` })).toBeHidden();
  await goTo(nurse, 'Escalations');
  await expect(nurse.getByRole('region', { name: NAME })).toBeHidden();
  await expect(nurse.getByRole('row', { name: new RegExp(NAME) })).toContainText('too late');
  await isAccessible(nurse);

  const page = await signedIn(browser, 'prescriber');
  await goTo(page, 'Review');
  await page.getByRole('button', { name: `Decide: ${NAME}` }).click();
  await expect(page.getByRole('button', { name: 'Record the decision' })).toBeDisabled();
  await page.getByLabel('Safe to continue with a plan').check();
  await expect(page.getByRole('button', { name: 'Record the decision' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Plan' }).fill('Seen today; calls every morning');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await expect(flagged(page)).toBeHidden();
  await openSession(page);
  await expect(page.getByRole('heading', { level: 2, name: 'The patient is not here yet' })).toBeVisible();
  await expect(page.getByText('Dosing is blocked.')).toBeHidden();
});
