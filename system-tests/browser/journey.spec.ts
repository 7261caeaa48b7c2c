import { expect, type Page } from '@playwright/test';
import { checkGate, say } from './chair';
import { allTestsInOrder, clinicNow, find, goTo, isAccessible, moveClock, signedIn, test } from './staff';

const GIVEN = 'Marisol';
const FAMILY = `Everhart ${Date.now().toString(36)}`;
const NAME = `${GIVEN} ${FAMILY}`;
const MINUTE = 60_000;
const pictures = process.env.DAYBREAK_BROWSER_OUTPUT ?? 'test-results';

test.describe.configure({ mode: 'serial' });

let visitAt = 0;
let patientId = '';

test('the front desk registers an inquiry, and the patient signs the consents', async ({ browser }) => {
  const page = await signedIn(browser, 'frontdesk');
  await isAccessible(page);
  await goTo(page, 'Patients');
  await page.getByRole('link', { name: 'New inquiry' }).first().click();
  await isAccessible(page);
  await page.getByLabel('Given name').fill(GIVEN);
  await page.getByLabel('Date of birth').fill('1988-04-12');
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('alert').first()).toContainText('familyName');
  await page.getByLabel('Family name').fill(FAMILY);
  await page.getByLabel('Administrative gender').selectOption('female');
  await page.getByLabel('E-mail', { exact: true }).fill('marisol@example.org');
  await page.reload();
  await expect(page.getByLabel('Given name')).toHaveValue(GIVEN);
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await page.getByRole('tab', { name: 'Consents' }).click();
  for (const scope of ['Treatment by infusion', 'Off-label use', 'Messages by e-mail']) {
    await page.getByRole('button', { name: `Sign ${scope}` }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(/I have read this/).check();
    await sheet.getByText('Type my name', { exact: true }).click();
    await sheet.getByLabel('I type my name to sign').fill(NAME);
    await sheet.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(page.getByRole('listitem', { name: scope }).getByText(/^to /)).toBeVisible();
  }
  await isAccessible(page);
  await page.getByRole('tab', { name: 'Contact' }).click();
  await isAccessible(page);
});

/** Answers every item in focus order with single keys. */
async function answer(page: Page, instrument: string, keys: string): Promise<void> {
  await page.getByRole('link', { name: `Answer ${instrument}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: instrument })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('radio').first().focus();
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.getByText('All items are answered.')).toBeVisible();
  await page.getByRole('button', { name: 'Save and score' }).click();
  await expect(page.getByRole('tab', { name: 'Screening', selected: true })).toBeVisible();
}

async function trial(page: Page, number: number, drug: string, dose: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a trial' }).click();
  const fields = page.getByRole('group', { name: `Trial ${number}` });
  await fields.getByLabel('Drug').fill(drug);
  await fields.getByLabel('Highest dose').fill(dose);
  await fields.getByLabel('Weeks').fill('8');
  await fields.getByLabel('Taken as prescribed').fill('95');
  await fields.getByLabel('Improvement').fill('20');
}

test('a nurse screens the patient and sees what the rules make of it', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await find(page, NAME);
  await page.getByRole('link', { name: 'Go on with screening' }).click();
  await answer(page, 'PHQ-9', '3322222302');
  await answer(page, 'GAD-7', '2222221');
  await answer(page, 'C-SSRS', '000');
  await page.getByLabel('Indication', { exact: true }).selectOption({ label: 'Treatment-resistant depression' });
  await trial(page, 1, 'sertraline', '150');
  await trial(page, 2, 'venlafaxine', '225');
  await page.getByRole('textbox', { name: 'Blood pressure' }).fill('122/78');
  await page.getByRole('textbox', { name: 'Pulse' }).fill('72');
  await page.getByRole('textbox', { name: 'Oxygen' }).fill('98');
  await page.getByRole('textbox', { name: 'Weight' }).fill('70');
  await page.getByRole('textbox', { name: 'Height' }).fill('168');
  await page.getByRole('group', { name: /Pregnant now/ }).getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('button', { name: /all no/ }).click();
  await page.getByRole('button', { name: 'Save findings' }).click();
  await expect(page.getByText('Eligible by the rules')).toBeVisible();
  await isAccessible(page);
});

test('a prescriber decides and starts a course of six sessions', async ({ browser }) => {
  const page = await signedIn(browser, 'prescriber');
  await goTo(page, 'Review');
  await page.getByRole('button', { name: new RegExp(NAME) }).click();
  await isAccessible(page);
  await page.getByRole('radio', { name: 'Eligible' }).check();
  await page.getByRole('textbox', { name: 'Rationale' }).fill('Two adequate trials failed; nothing speaks against treatment.');
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByRole('button', { name: new RegExp(NAME) })).toBeHidden();
  await find(page, NAME);
  await page.getByRole('link', { name: 'Start a course' }).click();
  await expect(page.getByRole('radio', { name: /Proposal 1/ })).toBeChecked();
  await expect(page.getByText('Drug screen is missing.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Book all 6 sessions and start' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Why the course starts all the same' }).fill('Results are due before the first dose.');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Book all 6 sessions and start' }).click();
  await expect(page.getByRole('tab', { name: 'Course', selected: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /6 of 6.*Booked/ })).toBeVisible();
  await expect(page.getByText(/Drug screen, PDMP check: Results are due/)).toBeVisible();
  await isAccessible(page);
  patientId = new URL(page.url()).pathname.split('/')[2] ?? '';
  const courses = await (await page.request.get(`/api/scheduling/courses?patientId=${patientId}`)).json();
  visitAt = Date.parse(courses[0].sessions[0].startsAt);
  await page.getByRole('tab', { name: 'Messages' }).click();
  await expect(page.getByRole('row', { name: /Planned/ }).first()).toBeVisible();
  await isAccessible(page);
});

test('the calendar shows the booked session by chair, and it can be opened', async ({ browser }) => {
  const page = await signedIn(browser, 'manager');
  await page.goto(`/calendar?view=day&date=${new Date(visitAt).toISOString().slice(0, 10)}`);
  await page.getByRole('button', { name: new RegExp(NAME) }).click();
  await expect(page.getByRole('dialog', { name: NAME })).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByText('Week', { exact: true }).click();
  await expect(page.getByRole('button', { name: new RegExp(NAME) }).first()).toBeVisible();
  await isAccessible(page);
  for (const tab of ['Clinic', 'Staff', 'Protocols', 'Screening rules', 'Limits at the chair']) {
    await goTo(page, 'Settings');
    await page.getByRole('tab', { name: tab }).click();
    await isAccessible(page);
  }
  const forms = page.getByRole('region', { name: 'Monitoring forms' });
  await expect(forms).toContainText('None are kept.');
  await forms.getByRole('group', { name: 'Keep monitoring forms for' }).getByText('IV', { exact: true }).click();
  await forms.getByRole('button', { name: 'Save the choice' }).click();
  await expect(forms).toContainText('Kept for IV sessions, due 7 days after the dose.');
  await isAccessible(page);
});

async function chart(page: Page, typed: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Blood pressure, pulse, oxygen' }).fill(typed);
  const saved = page.waitForResponse((response) => response.url().endsWith('/vitals'));
  await page.keyboard.press('Enter');
  expect((await saved).status()).toBe(200);
}

test('a nurse takes the patient through the session', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await moveClock(page, Math.ceil((visitAt - (await clinicNow(page))) / MINUTE / 10) * 10);
  await allTestsInOrder(page, patientId);
  await goTo(page, 'Today');
  await page.getByRole('button', { name: `${NAME} has arrived` }).click();
  await page.getByRole('link', { name: NAME }).click();
  await expect(page.getByText('Gate', { exact: true }).first()).toBeVisible();
  await isAccessible(page);
  await checkGate(page);
  await expect(page.getByText('35 mg', { exact: true }).first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Lot' }).fill('7Q214');
  await page.getByRole('button', { name: 'Start the dose, 35 mg' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await isAccessible(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  const board = await signedIn(browser, 'prescriber');
  const ring = board.getByRole('img', { name: /^Paused since/ });
  await expect(board.getByRole('link', { name: NAME })).toBeVisible();
  await expect(ring).toBeHidden();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByText(/^Paused since/)).toBeVisible();
  await isAccessible(page);
  await expect(ring).toBeVisible();
  await expect(board.getByText('Paused', { exact: true })).toBeVisible();
  await isAccessible(board);
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(ring).toBeHidden();
  await board.context().close();
  await page.getByText('Note what you see').click();
  await page.getByRole('textbox', { name: 'CADSS-6 now' }).fill('9');
  await page.getByRole('textbox', { name: 'Note for the chart' }).fill('Hums along with the music');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Add to the chart' }).click();
  await expect(page.getByText('CADSS-6 9, Hums along with the music', { exact: true })).toBeVisible();
  await page.getByText('Note what you see').click();
  await page.getByRole('button', { name: 'Report an event…' }).click();
  await isAccessible(page);
  await page.getByRole('combobox', { name: 'How it ended' }).selectOption({ label: 'Recovered' });
  await page.getByRole('group', { name: 'Serious because of' }).getByText('Other important').click();
  await page.getByRole('button', { name: 'Report the event' }).click();
  await expect(page.getByText(/^Nausea, grade 1/)).toBeVisible();
  await moveClock(page, 10);
  await chart(page, '132/84 76 98');
  await expect(page.getByRole('img', { name: /132\/84/ })).toBeVisible();
  await moveClock(page, 30);
  await page.getByRole('button', { name: 'The infusion is in' }).click();
  await expect(page.getByRole('button', { name: 'Discharge' })).toBeVisible();
  await isAccessible(page);
  await moveClock(page, 60);
  await chart(page, '126/80 72 98');
  await page.getByRole('textbox', { name: 'MOAA/S, 0 to 5' }).fill('5');
  await page.getByRole('textbox', { name: 'CADSS-6' }).fill('0');
  await page.getByRole('textbox', { name: 'Aldrete' }).fill('10');
  await page.getByRole('textbox', { name: 'PADSS' }).fill('10');
  for (const question of ['Knows person', 'Walks steadily', 'Nausea', 'Keeps fluid', 'The escort', 'Written', 'The next visit']) {
    await say(page, 'Yes', question);
  }
  await say(page, 'No', 'Worse thoughts');
  await page.getByRole('button', { name: 'Discharge' }).click();
  await expect(page.getByRole('textbox', { name: 'Note on the session' })).toHaveValue(/Dose: 35\.0 mg by 0\.5 mg\/kg/);
  await page.getByRole('textbox', { name: 'Note on the session' }).fill('Tolerated well; calm, oriented, went home with Paul.');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page.getByText('Tolerated well')).toBeVisible();
  await isAccessible(page);
});

test('a serious event waits in the review with its clock until somebody notes whom they told', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await goTo(page, 'Review');
  const owed = page.getByRole('region', { name: /^Serious events to be told/ });
  await expect(owed).toContainText(/Nausea, grade 1.*To be told outside within 14 days/);
  await isAccessible(page);
  await owed.getByRole('button', { name: `It was told…: ${NAME}, Nausea` }).click();
  await page.getByRole('textbox', { name: 'Their number for it' }).fill('12-345');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Note that it was told' }).click();
  await expect(owed.getByText(NAME)).toBeHidden();
});

test('a nurse fills in what the chart lacks of the monitoring form, and it is due no more', async ({ browser }) => {
  const page = await signedIn(browser, 'nurse');
  await goTo(page, 'Review');
  const due = page.getByRole('region', { name: /^Monitoring forms due/ });
  await expect(due.getByRole('listitem', { name: NAME })).toContainText('7 days left');
  await expect(due).toContainText('Not in the chart: blood pressure after the dose, deepest sedation');
  await isAccessible(page);
  await due.getByRole('link', { name: `Open the monitoring form of ${NAME}` }).click();
  const fields = page.getByRole('table', { name: 'Fields of the form' });
  await expect(fields.getByRole('row', { name: /^Blood pressure before the dose/ })).toContainText('124/78 mmHg');
  await expect(fields.getByRole('row', { name: /^Strongest dissociation/ })).toContainText('CADSS-6 9 at the highest');
  await expect(fields.getByRole('row', { name: /^Adverse events/ })).toContainText('nausea, grade 1');
  await expect(fields.getByRole('row', { name: /^Left/ })).toContainText('Not met');
  await expect(page.getByText('Daybreak sends this form to nobody')).toBeVisible();
  const submit = page.getByRole('button', { name: 'Mark as submitted' });
  await page.getByRole('checkbox', { name: 'Not obtained: blood pressure after the dose' }).check();
  await page.getByLabel('Why it was not obtained: blood pressure after the dose').fill('The cuff was being changed');
  await page.getByRole('textbox', { name: 'Lowest MOAA/S' }).fill('4');
  await expect(submit).toBeDisabled();
  await page.getByRole('checkbox', { name: /^I have reviewed this form/ }).check();
  await isAccessible(page);
  await submit.click();
  await expect(page.getByText(/^Submitted on .*, in time/)).toBeVisible();
  await expect(fields.first()).toContainText('The cuff was being changed');
  await isAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${pictures}/monitoring-form-print.png`, fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  const looked = page.waitForResponse((response) => response.url().endsWith('/monitoring-forms/due'));
  await goTo(page, 'Review');
  expect(await (await looked).json()).toEqual([]);
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  await expect(due).toHaveCount(0);
});

test('the messages that went out and the figures show it', async ({ browser }) => {
  const page = await signedIn(browser, 'manager');
  await goTo(page, 'Messages');
  await expect(page.getByRole('row', { name: new RegExp(NAME) }).first()).toBeVisible();
  await isAccessible(page);
  await page.getByRole('tab', { name: 'Mailbox of the demo' }).click();
  await expect(page.getByRole('heading', { name: new RegExp(NAME) }).first()).toBeVisible();
  await isAccessible(page);
  await goTo(page, 'Outcomes');
  await expect(page.getByText('From inquiry to completed course')).toBeVisible();
  await expect(page.getByText('First session completed')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What these figures mean: PHQ-9' })).toContainText('McInnes 2022');
  const groups = page.getByRole('region', { name: 'Groups beside each other' });
  await groups.getByLabel('By', { exact: true }).selectOption('Protocol');
  await expect(groups).toContainText('Hidden: fewer than 11 courses');
  await groups.getByLabel('By', { exact: true }).selectOption('First dose');
  await expect(groups).toContainText('what went in at the first dose of the course');
  await isAccessible(page);
  await page.getByText('By week', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'PHQ-9 by week since the first dose' })).toBeVisible();
  await page.getByLabel('Instrument').selectOption('C-SSRS');
  await expect(page.getByRole('region', { name: 'What these figures mean: C-SSRS' })).toContainText(
    'the level is lower than before the first dose',
  );
  await expect(page.getByRole('region', { name: 'Time to response' })).toHaveCount(0);
  await isAccessible(page);
  const day = page.getByLabel('As known on');
  await day.fill((await day.getAttribute('max')) ?? '');
  await expect(page.getByText('What was recorded later is left out')).toBeVisible();
  await expect(page).toHaveURL(/asKnownOn=/);
  await isAccessible(page);
  await day.fill('1999-12-31');
  await expect(page.getByText('asKnownOn is before anything was recorded').first()).toBeVisible();
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page.getByText('First session completed')).toBeVisible();
  await expect(page.getByText('What was recorded later is left out')).toHaveCount(0);
  await goTo(page, 'Safety');
  const events = page.getByRole('region', { name: 'Adverse events per 100 completed sessions' });
  await expect(events).toContainText('Each adverse event counts once');
  await events.getByRole('button', { name: /^1: mild: [1-9]\d*, open$/ }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: NAME })).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await find(page, NAME);
  await expect(page.getByText(/^Session.*completed/).first()).toBeVisible();
  await isAccessible(page);
});
