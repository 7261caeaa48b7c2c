import { expect } from '@playwright/test';
import { atPhone, title } from './phone';
import { isAccessible, signedIn, test } from './staff';

const FAMILY = `Penn ${Date.now().toString(36)}`;
const NAME = `Iris ${FAMILY}`;

test('a patient reads and signs alone on a phone what a link asks for, and nothing else', async ({ browser }) => {
  const staff = await signedIn(browser, 'frontdesk');
  await staff.goto('/patients/new');
  await staff.getByLabel('Given name').fill('Iris');
  await staff.getByLabel('Family name').fill(FAMILY);
  await staff.getByLabel('Date of birth').fill('1983-02-14');
  await staff.getByLabel('E-mail', { exact: true }).fill('iris@example.org');
  await staff.getByRole('button', { name: 'Register' }).click();
  await expect(title(staff, NAME)).toBeVisible();
  await staff.getByRole('tab', { name: 'Consents' }).click();
  await staff.getByRole('button', { name: 'Sign by a link …' }).click();
  const dialog = staff.getByRole('dialog', { name: 'Have them sign by a link' });
  await expect(dialog.getByLabel('Touch during psychotherapy')).toBeHidden();
  await dialog.getByLabel('Treatment by infusion').check();
  await dialog.getByLabel('Off-label use').check();
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  const link = await dialog.getByText(/\/p#/).innerText();
  await isAccessible(staff);
  await staff.keyboard.press('Escape');

  const phone = await atPhone(browser);
  await phone.goto(link);
  await expect(title(phone, 'Treatment with ketamine by infusion')).toBeVisible();
  await expect(phone.getByText('Paper 1 of 2')).toBeVisible();
  await isAccessible(phone);
  await phone.getByRole('button', { name: 'Español' }).click();
  await expect(phone.getByText('Documento 1 de 2')).toBeVisible();
  await isAccessible(phone);
  await phone.getByRole('button', { name: 'Continuar para firmar' }).click();
  const sign = phone.getByRole('button', { name: 'Firmar' });
  await phone.getByLabel('He leído esto y estoy de acuerdo').check();
  await phone.getByLabel('Su nombre completo').fill(NAME);
  await expect(sign).toBeDisabled();
  const pad = phone.getByRole('img', { name: 'Aún no hay nada dibujado' });
  const box = await pad.boundingBox();
  if (!box) throw new Error('There is no box to sign in');
  await phone.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.7);
  await phone.mouse.down();
  for (const [x, y] of [[0.3, 0.2], [0.5, 0.8], [0.8, 0.4]] as const)
    await phone.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });
  await phone.mouse.up();
  await isAccessible(phone);
  await sign.click();
  await expect(phone.getByText('Documento 2 de 2')).toBeVisible();
  await phone.getByRole('button', { name: 'English' }).click();
  await phone.getByRole('button', { name: 'Go on to sign' }).click();
  await phone.getByLabel('I have read this, and I agree').check();
  await phone.getByLabel('Type my name').check();
  await phone.getByLabel('Type your full name to sign').fill(NAME);
  await isAccessible(phone);
  await phone.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(title(phone, 'Thank you, it is signed')).toBeVisible();
  await isAccessible(phone);

  const row = staff.getByRole('listitem', { name: 'Treatment by infusion', exact: true });
  await expect(row).toContainText('Drawn');
  await expect(staff.getByRole('row', { name: /Treatment by infusion.*alone, by a link/ })).toBeVisible();
  await staff.getByRole('tab', { name: 'Packet' }).click();
  await expect(staff.getByRole('region', { name: 'Links' })).toContainText('Done');
  await isAccessible(staff);

  const again = await atPhone(browser);
  await again.goto(link);
  await expect(title(again, 'This link does not open anything now')).toBeVisible();
});
