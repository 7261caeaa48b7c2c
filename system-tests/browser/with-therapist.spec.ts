import { expect, type Page } from '@playwright/test';
import { checkGate } from './chair';
import { allTestsInOrder, clinicNow, find, isAccessible, marksOf, moveClock, signedIn, test } from './staff';

/** Somebody who was found eligible and signed for psychotherapy with ketamine; {@code BrowserJourneyTest} has brought them there. */
const NAME = 'Willa Therapmann';
const MINUTE = 60_000;
const pictures = process.env.DAYBREAK_BROWSER_OUTPUT ?? 'test-results';

test.describe.configure({ mode: 'serial' });

let patientId = '';
let sessionId = '';
let sessionAt = 0;
let preparationAt = 0;

/** Moves the clinic's clock there, or up to ten minutes further, which is the least that its menu knows. */
const moveTo = async (page: Page, instant: number) =>
  moveClock(page, Math.ceil((instant - (await clinicNow(page))) / MINUTE / 10) * 10);

const atTheTablet = (page: Page) => page.setViewportSize({ width: 1024, height: 768 });
const waiting = (page: Page) => page.getByRole('list', { name: 'Not in the chart yet' }).getByRole('listitem');
const therapy = (page: Page) => page.getByRole('region', { name: 'Therapy', exact: true });
const fact = (page: Page, name: string) => therapy(page).locator(`dt:text-is("${name}") + dd`);

async function openChart(page: Page): Promise<void> {
  await page.goto(`/sessions/${sessionId}`);
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
}

/** What the chart tells of the therapy, in its order. */
async function told(page: Page): Promise<string[]> {
  const { story } = await (await page.request.get(`/api/treatment/sessions/${sessionId}`)).json();
  return story.map(({ what }: { what: string }) => what).filter((what: string) => /Music|Touch|Intention|patient$/.test(what));
}

test('a dose waits for the preparation until the therapist marks it as held', async ({ browser }) => {
  const prescriber = await signedIn(browser, 'prescriber');
  await find(prescriber, NAME);
  patientId = new URL(prescriber.url()).pathname.split('/')[2] ?? '';
  await allTestsInOrder(prescriber, patientId);
  const headers = await marksOf(prescriber);
  const data = { patientId, protocolId: 'kap-induction' };
  const start = async () => {
    const answer = await prescriber.request.post('/api/scheduling/courses', { headers, data });
    if (answer.status() === 201) {
      const { sessions, conversations } = await answer.json();
      sessionId = sessions[0].sessionId;
      sessionAt = Date.parse(sessions[0].startsAt);
      preparationAt = Date.parse(conversations[0].startsAt);
    }
    return answer.status();
  };
  await expect.poll(start).toBe(201);

  const therapist = await signedIn(browser, 'therapist');
  await moveTo(therapist, preparationAt);
  await openChart(therapist);
  await expect(therapist.getByText('The gate waits for the preparation.')).toBeVisible();
  await isAccessible(therapist);
  await therapist.getByRole('link', { name: 'Mark it on the course' }).click();
  const preparation = therapist.getByRole('article', { name: 'Conversations' }).getByRole('row', { name: /Preparation/ });
  await preparation.getByRole('button', { name: 'Mark as held' }).click();
  await preparation.getByRole('button', { name: /^Take back/ }).click();
  await preparation.getByRole('button', { name: 'Mark as held' }).click();
  await expect(preparation.getByText('Held', { exact: true })).toBeVisible();
  await isAccessible(therapist);
  await openChart(therapist);
  await expect(therapist.getByText('The gate waits for the preparation.')).toBeHidden();
});

test('nurse and therapist take the patient through the session at two tablets', async ({ browser }) => {
  const nurse = await signedIn(browser, 'nurse');
  await atTheTablet(nurse);
  await moveTo(nurse, sessionAt);
  await allTestsInOrder(nurse, patientId);
  const screened = await nurse.request.post(`/api/intake/patients/${patientId}/assessments`, {
    headers: await marksOf(nurse),
    data: {
      instrument: 'C-SSRS',
      occasion: 'BEFORE_SESSION',
      answers: [0, 0, null, null, null, 0, null],
      sessionId,
      sessionNumber: 1,
    },
  });
  expect(screened.status()).toBe(201);
  await openChart(nurse);
  await nurse.getByRole('button', { name: 'Mark arrival' }).click();

  const therapist = await signedIn(browser, 'therapist');
  await atTheTablet(therapist);
  await openChart(therapist);
  await therapist.getByRole('button', { name: 'The therapist is present' }).click();
  await expect(fact(therapist, 'With the patient')).toHaveText('Lena Park');
  await therapist.getByText('Chart music, intention or agreed touch').click();
  await therapist.getByRole('textbox', { name: 'Intention' }).fill('To let go of the house');
  await therapist.getByRole('textbox', { name: 'Music' }).fill('Spem in alium');
  await therapist.getByLabel('Touch the patient agrees to').selectOption('only when the patient asks');
  await therapist.getByRole('textbox', { name: 'How, in words' }).fill('a hand on the shoulder');
  await isAccessible(therapist);
  await therapist.getByRole('button', { name: 'Chart it' }).click();
  await expect(fact(therapist, 'Touch today')).toHaveText('only when the patient asks; a hand on the shoulder');

  await checkGate(nurse);
  await nurse.getByRole('button', { name: 'Start the dose, 35 mg' }).click();
  await expect(nurse.getByRole('button', { name: 'Begin recovery' })).toBeVisible();
  await expect(fact(nurse, 'Intention')).toHaveText('To let go of the house');
  await isAccessible(nurse);
});

test('what is charted without a network waits on the tablet, and touch is only narrowed under the drug', async ({ browser }) => {
  const nurse = await signedIn(browser, 'nurse');
  await atTheTablet(nurse);
  await openChart(nurse);
  const therapist = await signedIn(browser, 'therapist');
  await atTheTablet(therapist);
  await openChart(therapist);
  const before = await told(therapist);

  await therapist.context().setOffline(true);
  await expect(therapist.getByText(/^Offline since/)).toBeVisible();
  await therapist.getByText('Chart music, intention or agreed touch').click();
  await therapist.getByRole('textbox', { name: 'Music' }).fill('Silence');
  await therapist.getByRole('button', { name: 'Chart it' }).click();
  const touch = therapist.getByLabel('Touch the patient agrees to');
  await expect(touch.locator('option')).toHaveText(['not spoken of', 'none', 'only when the patient asks']);
  await touch.selectOption('none');
  await therapist.getByRole('button', { name: 'Chart it' }).click();
  await expect(waiting(therapist)).toHaveText([/music: Silence, waiting/, /touch: none, waiting/]);
  await expect(fact(therapist, 'Music')).toHaveText('Silence');
  await expect(fact(therapist, 'Touch today')).toHaveText('none');
  await expect(fact(nurse, 'Music')).toHaveText('Spem in alium');
  await isAccessible(therapist);
  await therapist.screenshot({ path: `${pictures}/therapist-tablet.png`, fullPage: true });

  await therapist.context().setOffline(false);
  await expect(waiting(therapist)).toHaveCount(0);
  await expect(fact(nurse, 'Music')).toHaveText('Silence');
  await expect(fact(nurse, 'Touch today')).toHaveText('none');
  expect(await told(nurse)).toEqual([...before, 'Music: Silence', 'Touch: none']);
});

test('a psychotherapy note is read by the therapist alone', async ({ browser }) => {
  const therapist = await signedIn(browser, 'therapist');
  await atTheTablet(therapist);
  await openChart(therapist);
  await therapist.getByRole('textbox', { name: 'For yourself' }).fill('Thinks of the lighthouse');
  await therapist.getByRole('button', { name: 'Keep it apart' }).click();
  await expect(therapist.getByText('Thinks of the lighthouse')).toBeVisible();
  await isAccessible(therapist);

  const nurse = await signedIn(browser, 'nurse');
  await atTheTablet(nurse);
  await openChart(nurse);
  await expect(therapy(nurse)).toBeVisible();
  await expect(nurse.getByText('Psychotherapy notes')).toHaveCount(0);
  await expect(nurse.getByText('lighthouse')).toHaveCount(0);
  const asked = await nurse.request.get(`/api/treatment/psychotherapy-notes?patientId=${patientId}`);
  expect(asked.status()).toBe(403);
});
