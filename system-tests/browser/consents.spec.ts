import { expect, type Locator, type Page } from '@playwright/test';
import { find, goTo, isAccessible, signedIn, test } from './staff';

const FAMILY = `Signer ${Date.now().toString(36)}`;
const NAME = `Ines ${FAMILY}`;

test.describe.configure({ mode: 'serial' });

async function registered(page: Page): Promise<void> {
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill('Ines');
  await page.getByLabel('Family name').fill(FAMILY);
  await page.getByLabel('Date of birth').fill('1971-03-09');
  await page.getByLabel('Administrative gender').selectOption('female');
  await page.getByLabel('E-mail', { exact: true }).fill('ines@example.org');
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
}

/** Draws a line as a finger would: down, a few moves, up. */
async function draw(page: Page, pad: Locator): Promise<void> {
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('There is no box to sign in');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.1, 0.7));
  await page.mouse.down();
  for (const [x, y] of [[0.2, 0.2], [0.3, 0.8], [0.45, 0.3], [0.6, 0.7], [0.8, 0.5]] as const) {
    await page.mouse.move(...at(x, y), { steps: 4 });
  }
  await page.mouse.up();
}

const row = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

test('a consent is signed with a drawn line, and printed with it', async ({ browser }) => {
  const page = await signedIn(browser, 'frontdesk');
  await registered(page);
  await page.getByRole('tab', { name: 'Consents' }).click();
  await expect(row(page, 'Treatment by infusion')).toContainText('not signed');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Sign Treatment by infusion' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText(/off-label/).first()).toBeVisible();
  const sign = sheet.getByRole('button', { name: 'Sign', exact: true });
  await expect(sign).toBeDisabled();
  await sheet.getByLabel(/I have read this/).check();
  await draw(page, sheet.getByRole('img', { name: 'Nothing is drawn yet' }));
  await expect(sheet.getByRole('img', { name: '1 line drawn' })).toBeVisible();
  await isAccessible(page);
  await sheet.getByRole('button', { name: 'Clear' }).click();
  await expect(sign).toBeDisabled();
  await draw(page, sheet.getByRole('img', { name: 'Nothing is drawn yet' }));
  await sheet.getByText('Witness or interpreter').click();
  await sheet.getByLabel('Witness').fill('Otto Fern');
  await sign.click();
  await expect(row(page, 'Treatment by infusion')).toContainText('Drawn');
  await expect(row(page, 'Treatment by infusion')).toContainText('0 of 12 sessions since');
  const link = row(page, 'Treatment by infusion').getByRole('link', { name: /Document/ });
  const pdf = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a consent is signed by typing alone, in the patient’s language, with every choice made', async ({ browser }) => {
  const page = await signedIn(browser, 'therapist');
  await find(page, NAME);
  await page.getByRole('tab', { name: 'Consents' }).click();
  await page.getByRole('button', { name: 'Sign Touch during psychotherapy' }).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Language of the text').selectOption('es');
  await expect(sheet.getByRole('heading', { name: /Contacto físico/ })).toBeVisible();
  await sheet.getByRole('group', { name: 'Tomarme la mano' }).getByLabel(/Solo si me preguntan/).check();
  for (const question of [/hombro/, /cabeza/]) {
    await sheet.getByRole('group', { name: question }).getByLabel('No', { exact: true }).check();
  }
  await sheet.getByRole('group', { name: /Quién/ }).getByLabel('Solo mi terapeuta').check();
  await sheet.getByLabel(/He leído esto/).check();
  await sheet.getByText('Escribir mi nombre', { exact: true }).click();
  await sheet.getByLabel('Escribo mi nombre para firmar').fill(NAME);
  const sign = sheet.getByRole('button', { name: 'Firmar' });
  await expect(sign).toBeDisabled();
  await sheet.getByRole('group', { name: /basta/ }).getByLabel('Cualquiera de las dos').check();
  await isAccessible(page);
  await sign.press('Enter');
  await expect(row(page, 'Touch during psychotherapy')).toContainText('Only when asked first');
  await isAccessible(page);
});

test('a consent is signed on a phone', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await find(page, NAME);
  await page.getByRole('tab', { name: 'Consents' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await isAccessible(page);
  await page.getByRole('button', { name: 'Sign Off-label use' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(/I have read this/).check();
  await draw(page, sheet.getByRole('img', { name: 'Nothing is drawn yet' }));
  await isAccessible(page);
  await sheet.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(row(page, 'Off-label use')).toContainText('Drawn');
});

test('a consent is taken back, and stays so', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await find(page, NAME);
  await page.getByRole('tab', { name: 'Consents' }).click();
  await page.getByRole('button', { name: 'Revoke Treatment by infusion' }).click();
  const dialog = page.getByRole('dialog', { name: /Revoke/ });
  await expect(dialog).toContainText('no dose starts from now on');
  await isAccessible(page);
  await dialog.getByLabel(/Why/).fill('Wants to wait until spring');
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await expect(row(page, 'Treatment by infusion')).toContainText('revoked');
  await expect(page.getByRole('row', { name: /Revoked.*by the patient.*Wants to wait until spring/ })).toBeVisible();
  await page.reload();
  await expect(row(page, 'Treatment by infusion')).toContainText('revoked');
  await isAccessible(page);
});

test('tests are ordered and entered, and one out of range waits for a prescriber', async ({ browser }) => {
  const nurse = await signedIn(browser, 'nurse');
  await find(nurse, NAME);
  await nurse.getByRole('tab', { name: 'Tests' }).click();
  await expect(nurse.getByText(/Until it is there, this waits: finding the patient eligible/)).toBeVisible();
  await expect(row(nurse, 'ECG')).toContainText('age 55');
  await nurse.getByRole('button', { name: 'Order ECG' }).click();
  await expect(row(nurse, 'ECG')).toContainText('ordered');
  await isAccessible(nurse);
  await nurse.getByRole('button', { name: 'Enter result of Metabolic panel with liver values' }).click();
  const dialog = nurse.getByRole('dialog', { name: /Result/ });
  await dialog.getByLabel('ALT', { exact: true }).fill('95');
  await dialog.getByLabel('AST', { exact: true }).fill('31');
  await dialog.getByLabel('Creatinine', { exact: true }).fill('0,9');
  await isAccessible(nurse);
  await dialog.getByRole('button', { name: 'Enter the result' }).click();
  const panel = row(nurse, 'Metabolic panel with liver values');
  await expect(panel).toContainText('ALT 95 U/L (out of range)');
  await expect(panel).toContainText('to be reviewed');
  await nurse.getByRole('button', { name: 'Enter result of ECG' }).click();
  await nurse.getByRole('dialog', { name: /Result/ }).getByRole('button', { name: 'Enter the result' }).click();
  await expect(row(nurse, 'ECG')).toContainText('valid until');

  const prescriber = await signedIn(browser, 'prescriber');
  await goTo(prescriber, 'Review');
  const waiting = prescriber.getByRole('region', { name: /Results to look at/ }).getByRole('article', { name: NAME });
  await expect(waiting).toContainText('ALT 95 U/L (out of range)');
  await isAccessible(prescriber);
  await waiting.getByLabel(/Your word on the Metabolic panel/).fill('Known fatty liver');
  await waiting.getByRole('button', { name: /Accept Metabolic panel/ }).click();
  await expect(waiting).toBeHidden();
  await expect(panel).toContainText('Reviewed: Known fatty liver');
  await expect(panel).toContainText('valid until');
});
