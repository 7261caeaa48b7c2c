import { expect, type Page } from '@playwright/test';
import { atPhone, linkInMailbox, title } from './phone';
import { find, goTo, isAccessible, signedIn, test } from './staff';

const FAMILY = `Alder ${Date.now().toString(36)}`;
const NAME = `Rosa ${FAMILY}`;

test.describe.configure({ mode: 'serial' });

let link = '';

test('somebody asks for an appointment on a phone, and a link arrives in words that give nothing away', async ({ browser }) => {
  const phone = await atPhone(browser);
  await phone.goto('/inquiry/riverside');
  await expect(title(phone, 'Ask for an appointment')).toBeVisible();
  await isAccessible(phone);
  await phone.getByRole('button', { name: 'Send' }).click();
  await expect(phone.getByText('Please fill this in.').first()).toBeVisible();
  await isAccessible(phone);
  await phone.getByLabel('First name').fill('Rosa');
  await phone.getByLabel('Last name').fill(FAMILY);
  await phone.getByLabel('Date of birth').fill('1979-08-21');
  await phone.getByLabel('Female').check();
  await phone.getByLabel('E-mail', { exact: true }).fill('rosa@example.org');
  await phone.getByLabel('What would you like help with?').fill('Low mood for years');
  await phone.getByLabel(/Yes, by e-mail/).check();
  await phone.getByRole('button', { name: 'Send' }).click();
  await expect(title(phone, 'Thank you, we have your message')).toBeVisible();
  await isAccessible(phone);

  const staff = await signedIn(browser, 'frontdesk');
  link = await linkInMailbox(staff, NAME);
  const letter = staff.getByRole('article', { name: `${NAME}, e-mail` }).first();
  await expect(letter).not.toContainText(/ketamine|infusion|depress|psych|mental/i);
});

const next = (page: Page, name = 'Next') => page.getByRole('button', { name, exact: true }).click();

/** Says No to every question of a page of health questions. */
async function noToAll(page: Page, no: string): Promise<void> {
  for (const group of await page.getByRole('group').all()) await group.getByLabel(no, { exact: true }).check();
}

test('the packet is filled in one thing a page, and saved as it is typed', async ({ browser }) => {
  const phone = await atPhone(browser);
  await phone.goto(link);
  await expect(title(phone, 'Before we meet')).toBeVisible();
  expect(phone.url(), 'the secret leaves the address').not.toContain('#');
  await isAccessible(phone);
  await next(phone, 'Start');
  await phone.getByLabel('Name you go by').fill('Rosie');
  await phone.getByLabel('Pronouns').fill('she/her');
  await isAccessible(phone);
  await next(phone);
  await phone.getByLabel(/Anything we should know/).fill('After five');
  await isAccessible(phone);
  await next(phone);
  await expect(title(phone, 'Who sent you to us?')).toBeVisible();
  await next(phone);
  await phone.getByLabel('Name', { exact: true }).fill('Dr. Ida Hale');
  await isAccessible(phone);
  await next(phone);
  await isAccessible(phone);
  await phone.getByRole('button', { name: 'Add a medicine' }).click();
  await phone.getByLabel('Name of the medicine').fill('sertraline');
  await phone.getByLabel(/Highest dose a day/).fill('150');
  await isAccessible(phone);
  await next(phone);
  await phone.getByLabel('6 to 8 weeks').check();
  await phone.getByLabel('Yes', { exact: true }).check();
  await isAccessible(phone);
  await next(phone);
  await phone.getByLabel('It helped a little').check();
  await next(phone);
  await phone.getByLabel('It did not help enough').check();
  await phone.getByLabel('Yes, this time').check();
  await isAccessible(phone);
  await next(phone);
  await expect(phone.getByText('sertraline').first()).toBeVisible();
  await next(phone);
  await phone.getByLabel('Medicine 1').fill('Lisinopril 10 mg');
  await isAccessible(phone);
  await next(phone);
  await expect(title(phone, 'Your heart and blood pressure')).toBeVisible();
  await next(phone);
  await expect(phone.getByText('Please choose an answer.').first()).toBeVisible();
  await noToAll(phone, 'No');
  await isAccessible(phone);
  await expect(phone.getByRole('status')).toHaveText('Saved');
  await phone.getByRole('button', { name: 'Stop for now' }).click();
  await expect(title(phone, 'Your answers are saved')).toBeVisible();
  await isAccessible(phone);
});

/** Answers what is left, page by page, with the least that each page asks for. */
async function answerTheRest(page: Page): Promise<void> {
  const last = title(page, '¿Está todo?');
  for (let pages = 0; !(await last.isVisible()); pages += 1) {
    expect(pages, 'pages until the last one').toBeLessThan(60);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    if (await page.getByLabel('No sé', { exact: true }).first().isVisible()) await noToAll(page, 'No');
    else await page.getByRole('radio').first().check();
    if (pages === 0 || pages === 6) await isAccessible(page);
    await next(page, 'Siguiente');
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeHidden();
  }
}

test('it is gone on with on another device where it was left, in Spanish, and sent in', async ({ browser }) => {
  const other = await atPhone(browser, 'es-US');
  await other.goto(link);
  await expect(title(other, 'Welcome back')).toBeVisible();
  await isAccessible(other);
  await other.getByRole('button', { name: 'Español' }).click();
  await expect(title(other, 'Hola de nuevo')).toBeVisible();
  await next(other, 'Continuar');
  await expect(title(other, 'Su cabeza y sus nervios')).toBeVisible();
  await answerTheRest(other);
  await isAccessible(other);
  await next(other, 'Enviar a la clínica');
  await expect(title(other, 'Gracias')).toBeVisible();
  await isAccessible(other);
});

test('a link that is done and one that never was are answered alike', async ({ browser }) => {
  const used = await atPhone(browser);
  await expect(async () => {
    await used.goto('about:blank');
    await used.goto(link);
    await expect(title(used, 'This link does not open anything now')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await isAccessible(used);
  const said = await used.getByRole('main').innerText();

  const guessed = await atPhone(browser);
  await guessed.goto('/p#AAAAAAAAAAAAAAAAAAAAAA');
  await expect(title(guessed, 'This link does not open anything now')).toBeVisible();
  expect(await guessed.getByRole('main').innerText()).toBe(said);
});

test('the packet waits in the review queue, and says what the patient told', async ({ browser }) => {
  const nurse = await signedIn(browser, 'nurse');
  await goTo(nurse, 'Review');
  await isAccessible(nurse);
  await nurse.getByRole('link', { name: `Go through the packet of Rosie ${FAMILY}` }).click();
  await expect(nurse.getByRole('tab', { name: 'Packet', selected: true })).toBeVisible();
  await expect(nurse.getByText(/Sent in/).first()).toBeVisible();
  await expect(nurse.getByRole('region', { name: /medicines/ })).toContainText('sertraline 150 mg a day');
  await expect(nurse.getByRole('region', { name: /who they are/ })).toContainText('Dr. Ida Hale');
  await expect(nurse.getByRole('region', { name: 'Links' })).toContainText('Done');
  await isAccessible(nurse);
  await nurse.getByRole('tab', { name: 'Screening' }).click();
  await expect(nurse.getByRole('group', { name: 'Trial 1' }).getByLabel('Drug')).toHaveValue('sertraline');
  await find(nurse, `Rosie ${FAMILY}`);
  await nurse.getByRole('tab', { name: 'Contact' }).click();
  await expect(nurse.getByLabel('Pronouns')).toHaveValue('she/her');
  await expect(nurse.getByLabel('Name of the doctor')).toHaveValue('Dr. Ida Hale');
  await isAccessible(nurse);
});
