import { type Browser, expect, type Page } from '@playwright/test';
import { clinicNow, find, signedIn } from './staff';

/** A nurse at a tablet beside somebody whose dose runs; {@code BrowserJourneyTest} has brought them there. */
export async function atTheChair(browser: Browser, name: string): Promise<{ page: Page; sessionId: string }> {
  const page = await signedIn(browser, 'nurse');
  await page.setViewportSize({ width: 1024, height: 768 });
  await find(page, name);
  const patientId = new URL(page.url()).pathname.split('/')[2] ?? '';
  const courses = await page.request.get(`/api/scheduling/courses?patientId=${patientId}`);
  const [course] = await courses.json();
  const { sessionId } = course.sessions[0];
  await page.goto(`/sessions/${sessionId}`);
  await expect(page.getByRole('textbox', { name: 'Blood pressure, pulse, oxygen' })).toBeVisible();
  return { page, sessionId };
}

const MINUTE = 60_000;

const timeAt = (instant: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', hour: '2-digit', minute: '2-digit' }).format(instant);

/** Answers one question of a form at the chair. */
export async function say(page: Page, answer: 'Yes' | 'No', question: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check();
}

/** Fills in the gate for somebody with whom all is well, and checks it. */
export async function checkGate(page: Page): Promise<void> {
  const now = await clinicNow(page);
  await page.getByRole('textbox', { name: 'Blood pressure, pulse, oxygen, breaths' }).fill('124/78 74 98 14');
  await page.getByRole('textbox', { name: 'Weight today' }).fill('70');
  await page.getByLabel('Last solid food at').fill(timeAt(now - 8 * 60 * MINUTE));
  await page.getByLabel('Last clear fluid at').fill(timeAt(now - 3 * 60 * MINUTE));
  await page.getByRole('textbox', { name: 'Ride home: name' }).fill('Paul Everhart');
  await page.getByRole('textbox', { name: 'Ride home: phone' }).fill('+1 202 555 0199');
  await page.getByLabel('Ride home: arrives at').fill(timeAt(now + 150 * MINUTE));
  for (const question of ['Identity confirmed', 'ACLS and a second person', 'Emergency equipment']) {
    await say(page, 'Yes', question);
  }
  const speakAgainst = ['Alcohol', 'Pregnancy possible', 'Fever', 'A new medicine', 'Hallucinations'];
  for (const question of [...speakAgainst, 'A sedative', 'A stimulant', 'Blood pressure medicine left out']) {
    await say(page, 'No', question);
  }
  await page.getByRole('button', { name: 'Check the gate' }).click();
}
