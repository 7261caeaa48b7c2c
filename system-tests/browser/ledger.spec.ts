import { expect, type Page } from '@playwright/test';
import { goTo, isAccessible, signedIn, test } from './staff';

const pictures = process.env.DAYBREAK_BROWSER_OUTPUT ?? 'test-results';

async function atTheTablet(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1024, height: 768 });
}

test('a vial comes in, is opened, drawn from and counted without a balance in sight', async ({ browser }) => {
  const nurse = await signedIn(browser, 'nurse');
  await atTheTablet(nurse);
  await goTo(nurse, 'Drug ledger');
  await expect(nurse.getByText('This clinic does not keep a ledger here yet')).toBeVisible();
  await isAccessible(nurse);

  await nurse.getByRole('button', { name: 'Receive vials' }).click();
  const delivery = nurse.getByRole('dialog', { name: 'Receive vials' });
  await delivery.getByLabel('How many vials').fill('1');
  await delivery.getByLabel('Lot').fill('7Q214');
  await delivery.getByLabel('Expires on').fill('2020-01-31');
  await delivery.getByRole('textbox', { name: 'Supplier', exact: true }).fill('Meridian Supply');
  await delivery.getByLabel('Supplier’s DEA number').fill('RM0123456');
  await delivery.getByLabel('Invoice').fill('INV-1');
  await isAccessible(nurse);
  await delivery.getByRole('button', { name: 'Receive' }).click();
  await expect(delivery.getByText('This lot expired on 2020-01-31')).toBeVisible();
  await delivery.getByLabel('Expires on').fill('2099-12-31');
  await delivery.getByRole('button', { name: 'Receive' }).click();

  await nurse.getByRole('button', { name: /^Open 7Q214/ }).click();
  await nurse.getByRole('button', { name: /^Draw from 7Q214/ }).click();
  const draw = nurse.getByRole('dialog', { name: /^Draw from/ });
  await draw.getByLabel('Drawn, mL').fill('10,5');
  await draw.getByRole('button', { name: 'Draw' }).click();
  await expect(draw.getByText('The entries leave less than 10.5 mL')).toBeVisible();
  await draw.getByLabel('Drawn, mL').fill('1,5');
  await draw.getByRole('button', { name: 'Draw' }).click();
  await expect(nurse.getByRole('region', { name: 'In a syringe' })).toContainText('1.5 mL');

  await nurse.getByRole('button', { name: /^More about 7Q214/ }).click();
  await nurse.getByRole('menuitem', { name: 'Count' }).click();
  const count = nurse.getByRole('dialog', { name: /^Count/ });
  await count.getByLabel('Found in the vial, mL').fill('8.4');
  await count.getByRole('button', { name: 'Save the count' }).click();
  await expect(nurse.getByRole('region', { name: 'Discrepancies' })).toContainText('A count differs');
  await expect(nurse.getByText('8.5')).toHaveCount(0);
  await isAccessible(nurse);
  await nurse.screenshot({ path: `${pictures}/ledger-tablet.png`, fullPage: true });
});

test('a waste is seen by somebody else, who is signed in as themself', async ({ browser }) => {
  const nurse = await signedIn(browser, 'nurse');
  await goTo(nurse, 'Drug ledger');
  await nurse.getByRole('button', { name: /^Waste 1.5 mL/ }).click();
  await nurse.getByRole('dialog').getByRole('button', { name: 'Waste', exact: true }).click();
  const waiting = nurse.getByRole('region', { name: 'Waiting for a witness' });
  await expect(waiting).toContainText('Somebody else signs in');
  await expect(waiting.getByRole('button')).toHaveCount(0);

  const prescriber = await signedIn(browser, 'prescriber');
  await goTo(prescriber, 'Drug ledger');
  await isAccessible(prescriber);
  await prescriber.getByRole('button', { name: /^I saw 1.5 mL/ }).click();
  await expect(prescriber.getByRole('region', { name: 'Waiting for a witness' })).toHaveCount(0);
  await expect(waiting).toHaveCount(0);
});

test('a manager explains a difference, and the entries are there to be printed', async ({ browser }) => {
  const manager = await signedIn(browser, 'manager');
  await goTo(manager, 'Drug ledger');
  await expect(manager.getByRole('table', { name: 'Vials on hand' })).toContainText('8.5 mL');
  await manager.getByRole('button', { name: /^Close: A count differs/ }).click();
  await manager.getByLabel('How it came about, and what was done').fill('The hub of the needle holds 0.1 mL.');
  await manager.getByRole('button', { name: 'Close the case' }).click();
  await expect(manager.getByText('The hub of the needle holds 0.1 mL.')).toBeVisible();
  await isAccessible(manager);

  await manager.getByRole('link', { name: /^7Q214/ }).click();
  await expect(manager.getByRole('heading', { level: 1, name: 'Vial history' })).toBeVisible();
  await expect(manager.getByText('entries are as they were written')).toBeVisible();
  await expect(manager.getByRole('row', { name: /Counted/ })).toContainText('8.4');
  await isAccessible(manager);
  await manager.emulateMedia({ media: 'print' });
  await manager.screenshot({ path: `${pictures}/ledger-print.png`, fullPage: true });
});

test('an inventory is counted blind and kept for the inspector', async ({ browser }) => {
  const nurse = await signedIn(browser, 'nurse');
  await goTo(nurse, 'Drug ledger');
  await nurse.getByRole('link', { name: 'Inventory' }).click();
  await nurse.getByLabel(/^Found in 7Q214/).fill('8.5');
  await isAccessible(nurse);
  await nurse.getByRole('button', { name: /^Save the inventory/ }).click();
  await expect(nurse.getByRole('heading', { level: 1, name: 'Drug ledger' })).toBeVisible();

  const manager = await signedIn(browser, 'manager');
  await manager.goto('/ledger/inventory');
  await expect(manager.getByRole('table', { name: 'What was found' })).toContainText('8.5');
  await isAccessible(manager);
});
