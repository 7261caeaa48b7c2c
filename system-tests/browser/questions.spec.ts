import { type Browser, expect, type Page } from '@playwright/test';
import { atPhone, title } from './phone';
import { goTo, isAccessible, signedIn, test } from './staff';

test.describe.configure({ mode: 'serial' });

/** Of whom the tests of a flagged risk tell. */
const FLAGGED = process.env.DAYBREAK_FLAGGED ?? 'Rita Riskmann';

interface Booked {
  sessionId: string;
  patientId: string;
  number: number;
  startsAt: string;
  status: string;
}

/** What the desk needs to hand over links: a booked session of an odd number, the first of those of today if there is one. */
async function deskWithSession(browser: Browser) {
  const desk = await signedIn(browser, 'frontdesk');
  const { csrf, clinics, now } = await (await desk.request.get('/api/session')).json();
  const headers = { [csrf.header]: csrf.token, 'Daybreak-Clinic': clinics[0] };
  const day = (ahead: number) => new Date(Date.parse(now) + ahead * 86_400_000).toISOString().slice(0, 10);
  const found = await desk.request.get(`/api/scheduling/sessions?from=${day(0)}&to=${day(28)}`, { headers });
  const flagged = await desk.request.get(`/api/intake/patients?search=${encodeURIComponent(FLAGGED)}`, { headers });
  const theirs = ((await flagged.json()).patients as Booked[]).map(({ patientId }) => patientId);
  const open = ((await found.json()) as Booked[])
    .filter(({ status, startsAt }) => status === 'BOOKED' && startsAt > now)
    .filter(({ number }) => number % 2 === 1);
  // An answer here flags a risk: not of somebody whose risk is another test's, if anybody else is booked.
  const session = open.find(({ patientId }) => !theirs.includes(patientId)) ?? open[0];
  if (!session) throw new Error('The demo has booked sessions');
  const link = async (purpose: string): Promise<string> => {
    const made = await desk.request.post(`/api/notification/patients/${session.patientId}/links`, {
      headers,
      data: { purpose, about: session.sessionId },
    });
    const url = new URL((await made.json()).url);
    return url.pathname + url.hash;
  };
  return { desk, session, headers, link };
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Answers each question with its first answer until the last page. */
async function answerTheRest(page: Page, last: string, next: string): Promise<void> {
  for (let pages = 0; !(await title(page, last).isVisible()); pages += 1) {
    expect(pages, 'pages until the last one').toBeLessThan(30);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('radio').first().check();
    await press(page, next);
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeHidden();
  }
}

test('the questions before a visit are begun on one phone and ended on another, in Spanish', async ({ browser }) => {
  const { desk, session, headers, link } = await deskWithSession(browser);
  const address = await link('QUESTIONNAIRE');
  const phone = await atPhone(browser);
  await phone.goto(address);
  await expect(title(phone, 'Before your visit')).toBeVisible();
  await isAccessible(phone);
  await press(phone, 'Start');
  await phone.getByRole('radio').nth(1).check();
  await expect(phone.getByRole('status')).toHaveText('Saved');
  await isAccessible(phone);
  await phone.context().close();

  const other = await atPhone(browser, 'es-US');
  await other.goto(address);
  await expect(title(other, 'Welcome back').or(title(other, 'Hola de nuevo'))).toBeVisible();
  await press(other, 'Español');
  await isAccessible(other);
  await press(other, 'Continuar');
  await expect(other.getByText('Pregunta 2 de 10')).toBeVisible();
  await answerTheRest(other, '¿Está todo?', 'Siguiente');
  await isAccessible(other);
  await press(other, 'Enviar a la clínica');
  await expect(title(other, 'Gracias')).toBeVisible();
  await isAccessible(other);

  await expect(async () => {
    const asked = await desk.request.get(
      `/api/intake/questions-before-sessions?sessionId=${session.sessionId}`,
      { headers },
    );
    expect((await asked.json())[0].progress).toBe('ANSWERED');
  }).toPass();
  const again = await atPhone(browser);
  await expect(async () => {
    await again.goto('about:blank');
    await again.goto(address);
    await expect(title(again, 'This link does not open anything now')).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test('the morning after takes three taps, and an answer that speaks of danger shows whom to call', async ({ browser }) => {
  const { link, session } = await deskWithSession(browser);
  const phone = await atPhone(browser);
  await phone.goto(await link('CHECK_IN'));
  await expect(title(phone, 'How is your mood today, compared with before your visit?')).toBeVisible();
  await isAccessible(phone);
  await phone.getByLabel('A little worse').check();
  await press(phone, 'Next');
  await phone.getByLabel('Headache').check();
  await press(phone, 'Next');
  await phone.getByLabel('Yes', { exact: true }).check();
  await expect(phone.getByRole('link', { name: /^Call 988/ })).toBeVisible();
  await isAccessible(phone);
  await press(phone, 'Next');
  await press(phone, 'Send to the clinic');
  await expect(title(phone, 'Thank you')).toBeVisible();
  await expect(phone.getByRole('link', { name: /^Call 988/ })).toBeVisible();
  await isAccessible(phone);

  const nurse = await signedIn(browser, 'nurse');
  await goTo(nurse, 'Review');
  await expect(nurse.locator(`a[href*="${session.patientId}"]`).first()).toBeVisible();
});

test('who has nobody to go home with is a task on Today, and whom somebody names is not said back', async ({ browser }) => {
  const { desk, link } = await deskWithSession(browser);
  const address = await link('RIDE');
  const phone = await atPhone(browser, 'es-US');
  await phone.goto(address);
  await expect(title(phone, /Who takes you home|Quién le lleva/)).toBeVisible();
  await press(phone, 'Español');
  await press(phone, 'Enviar');
  await expect(phone.getByText('Por favor, complete este dato.').or(phone.getByRole('alert')).first()).toBeVisible();
  await isAccessible(phone);
  await press(phone, 'Necesito ayuda para volver a casa');
  await expect(title(phone, 'Le ayudaremos a volver a casa')).toBeVisible();
  await isAccessible(phone);

  await goTo(desk, 'Today');
  await expect(desk.getByText(/needs help with a ride home/)).toBeVisible();
  await isAccessible(desk);
  await desk.getByRole('button', { name: /A ride home for .* is arranged/ }).click();
  await expect(desk.getByText(/needs help with a ride home/)).toBeHidden();

  await press(phone, 'Cambiar mi respuesta');
  await phone.getByLabel('Su nombre').fill('Sam Rivera');
  await phone.getByLabel('Su número de teléfono').fill('+1 555 010 0123');
  await phone.getByLabel('Una amistad o alguien del vecindario').check();
  await press(phone, 'Enviar');
  await expect(title(phone, 'Gracias, alguien le lleva')).toBeVisible();
  await expect(phone.getByRole('main')).not.toContainText('Sam Rivera');
  await isAccessible(phone);
});
