import { expect, type Page } from '@playwright/test';
import { goTo, isAccessible, signedIn, test } from './staff';

const RULE = 'review.weight-above-115';
const FAMILY = `Whatif ${Date.now().toString(36)}`;
const NAME = `Hanna ${FAMILY}`;

test.describe.configure({ mode: 'serial' });

/** Somebody of 102 kg with everything asked and nothing against treatment, as the front desk and a nurse enter it. */
async function screened(page: Page): Promise<void> {
  await goTo(page, 'Patients');
  await page.getByRole('link', { name: 'New inquiry' }).first().click();
  await page.getByLabel('Given name').fill('Hanna');
  await page.getByLabel('Family name').fill(FAMILY);
  await page.getByLabel('Date of birth').fill('1991-02-03');
  await page.getByLabel('Administrative gender').selectOption('female');
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await page.getByRole('tab', { name: 'Screening' }).click();
  await page.getByLabel('Indication', { exact: true }).selectOption({ label: 'Treatment-resistant depression' });
  for (const [number, drug, dose] of [
    [1, 'sertraline', '150'],
    [2, 'venlafaxine', '225'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a trial' }).click();
    const fields = page.getByRole('group', { name: `Trial ${number}` });
    await fields.getByLabel('Drug').fill(drug);
    await fields.getByLabel('Highest dose').fill(dose);
    await fields.getByLabel('Weeks').fill('8');
    await fields.getByLabel('Taken as prescribed').fill('95');
    await fields.getByLabel('Improvement').fill('20');
  }
  await page.getByRole('textbox', { name: 'Months it has lasted' }).fill('14');
  await page.getByLabel('How severe, by your judgement').selectOption({ label: 'Moderate' });
  await page.getByLabel('Augmentation').selectOption({ label: 'Tried' });
  await page.getByLabel('Electroconvulsive therapy').selectOption({ label: 'Not tried' });
  await page.getByRole('textbox', { name: 'Blood pressure' }).fill('122/78');
  await page.getByRole('textbox', { name: 'Weight' }).fill('102');
  await page.getByRole('textbox', { name: 'Height' }).fill('180');
  await page.getByRole('button', { name: 'Save findings' }).click();
}

test('trials and episode give a verdict on resistance and a Maudsley stage', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await screened(page);
  const resistance = page.getByRole('region', { name: 'Treatment resistance' });
  await expect(resistance).toContainText('2 different antidepressants (sertraline, venlafaxine) were tried adequately');
  await expect(resistance).toContainText('Maudsley stage 7 of 15, moderate');
  await resistance.getByText('Maudsley stage 7').click();
  await expect(resistance).toContainText('duration (14 months)');
  await isAccessible(page);
});

test('a trial that ends before it begins is refused in words, and nothing that was typed is lost', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await page.goto('/patients');
  await page.getByLabel('Search by name').fill(FAMILY);
  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('tab', { name: 'Screening' }).click();
  const fields = page.getByRole('group', { name: 'Trial 1' });
  await fields.getByLabel('First day').fill('2026-03-01');
  await fields.getByLabel('Last day').fill('2026-02-01');
  await page.getByRole('button', { name: 'Save findings' }).click();
  await expect(page.getByRole('alert')).toContainText('A trial ends before it begins');
  await expect(fields.getByLabel('First day')).toHaveValue('2026-03-01');
  await fields.getByLabel('Last day').fill('2026-05-01');
  await page.getByRole('button', { name: 'Save findings' }).click();
  await expect(page.getByText('This is what you typed before')).toBeHidden();
});

test('a manager drafts another limit and sees how many it concerns', async ({ browser }) => {
  const page = await signedIn(browser, 'manager');
  await goTo(page, 'Settings');
  await page.getByRole('tab', { name: 'Screening rules' }).click();
  await page.getByLabel('Search rules').fill('weight above');
  await isAccessible(page);
  await page.getByRole('link', { name: RULE }).click();
  await expect(page.getByRole('heading', { level: 1, name: RULE })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('textbox', { name: 'Weight kilograms above' }).fill('500');
  await page.getByLabel('Why it changes').fill('The new chairs carry no more');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('expected 20 to 400', { exact: false }).first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Weight kilograms above' }).fill('100');
  await page.getByLabel('Weight', { exact: true }).selectOption({ label: 'Blocks treatment' });
  await page.getByLabel('Sentence for people').fill('Weight above 100 kg: our chairs carry no more.');
  await page.getByRole('button', { name: 'Save draft' }).click();
  const change = page.getByRole('status', { name: 'What would change' });
  await expect(change).toContainText('becomes');
  await expect(page.getByText('Prescribers see who it is.')).toBeVisible();
  await expect(page.getByText(NAME)).toBeHidden();
  await expect(page.getByText('A medical director publishes it.')).toBeVisible();
  await isAccessible(page);
});

test('a draft counts for nothing until the medical director, who sees whom it concerns, publishes it', async ({
  browser,
}) => {
  const nurse = await signedIn(browser, 'nurse');
  await nurse.goto('/patients');
  await nurse.getByLabel('Search by name').fill(FAMILY);
  await nurse.getByRole('link', { name: NAME }).click();
  await nurse.getByRole('tab', { name: 'Screening' }).click();
  await expect(nurse.getByText('Needs physician review')).toBeVisible();

  const page = await signedIn(browser, 'director');
  await page.goto(`/settings/rules/${RULE}`);
  const row = page.getByRole('row', { name: new RegExp(NAME) });
  await expect(row).toContainText('Needs physician review');
  await expect(row).toContainText('Declined by the rules');
  await expect(row).toContainText('Weight above 100 kg: our chairs carry no more. weight in kg 102');
  await page.getByLabel('In force from').fill(new Date(await clinicDay(page)).toISOString().slice(0, 10));
  await expect(page.getByRole('button', { name: 'Publish this version' })).toBeDisabled();
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByRole('button', { name: 'Publish this version' })).toBeEnabled();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Publish this version' }).click();
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText(/this clinic's version 1/i);
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('The new chairs carry no more');
  await isAccessible(page);

  await nurse.reload();
  await expect(nurse.getByText('Declined by the rules')).toBeVisible();
  await nurse.getByText('Weight above 100 kg: our chairs carry no more.').click();
  await expect(nurse.getByText(`${RULE}, this clinic's version 1`)).toBeVisible();
  await isAccessible(nurse);
});

test('of two who edit one rule, the second is told, and what was typed stays', async ({ browser }) => {
  const rule = 'review.weight-below-45';
  const one = await signedIn(browser, 'manager');
  const other = await signedIn(browser, 'director');
  for (const page of [one, other]) {
    await page.goto(`/settings/rules/${rule}`);
    await page.getByLabel('Why it changes').fill('To see who is first');
  }
  await one.getByRole('textbox', { name: 'Weight kilograms below' }).fill('44');
  await other.getByRole('textbox', { name: 'Weight kilograms below' }).fill('43');
  await one.getByRole('button', { name: 'Save draft' }).click();
  await expect(one.getByRole('button', { name: 'Discard draft' })).toBeVisible();
  await other.getByRole('button', { name: 'Save draft' }).click();
  await expect(other.getByRole('alert')).toContainText(/Changed by/);
  await expect(other.getByRole('textbox', { name: 'Weight kilograms below' })).toHaveValue('43');
  await other.getByRole('alert').getByRole('button', { name: 'Reload' }).click();
  await other.getByRole('button', { name: 'Save draft' }).click();
  await expect(other.getByRole('button', { name: 'Publish this version' })).toBeEnabled();
  await other.getByRole('button', { name: 'Discard draft' }).click();
  await expect(other.getByRole('button', { name: 'Discard draft' })).toBeHidden();
});

const clinicDay = async (page: Page): Promise<number> => {
  const session = await page.request.get('/api/session');
  return Date.parse((await session.json()).now);
};
