import { expect, type Page } from '@playwright/test';
import { atPhone, title, untilDay } from './phone';
import { goTo, isAccessible, signedIn, test } from './staff';

interface Booked {
  sessionId: string;
  patientId: string;
  number: number;
  startsAt: string;
  status: string;
}

/** The next booked sessions, as the calendar asks for them. */
async function booked(page: Page): Promise<{ sessions: Booked[]; headers: Record<string, string> }> {
  const { csrf, clinics, now } = await (await page.request.get('/api/session')).json();
  const headers = { [csrf.header]: csrf.token, 'Daybreak-Clinic': clinics[0] };
  const day = (ahead: number) => new Date(Date.parse(now) + ahead * 86_400_000).toISOString().slice(0, 10);
  const found = await page.request.get(`/api/scheduling/sessions?from=${day(1)}&to=${day(28)}`, { headers });
  const sessions = ((await found.json()) as Booked[]).filter(({ status }) => status === 'BOOKED');
  return { sessions, headers };
}

test('a session waits for an earlier place, and the list says why in which order', async ({ browser }) => {
  const desk = await signedIn(browser, 'frontdesk');
  await goTo(desk, 'Waitlist');
  await expect(desk.getByRole('heading', { level: 1, name: 'Waitlist' })).toBeVisible();
  await desk.getByRole('button', { name: 'Add a session' }).click();
  const sheet = desk.getByRole('dialog', { name: 'Add a session to the waitlist' });
  await sheet.getByLabel('Session').click();
  await desk.getByRole('option').last().click();
  await isAccessible(desk);
  await sheet.getByRole('button', { name: 'Add to the waitlist' }).click();
  const waiting = desk.getByRole('region', { name: 'Waiting' });
  await expect(waiting.getByText(/waiting for less than a day/).first()).toBeVisible();
  await expect(waiting.getByText(/Earlier only; 2 h notice/).first()).toBeVisible();
  await isAccessible(desk);
  await waiting.getByRole('button', { name: /off the list/ }).first().click();

  await goTo(desk, 'Recall');
  await expect(desk.getByRole('region', { name: 'Overdue' })).toBeVisible();
  await isAccessible(desk);
});

test('a calendar address shows times and nothing else, until it is taken back', async ({ browser }) => {
  const nurse = await signedIn(browser, 'nurse');
  await nurse.getByRole('button', { name: /, nurse$/ }).click();
  await nurse.getByRole('menuitem', { name: 'My sessions in a calendar' }).click();
  await nurse.getByRole('button', { name: /Make .* address/ }).click();
  const address = await nurse.getByLabel('Address, shown this once').inputValue();
  await isAccessible(nurse);

  const anybody = await browser.newContext();
  const read = await anybody.request.get(address);
  expect(read.status()).toBe(200);
  expect(read.headers()['content-type']).toContain('text/calendar');
  const calendar = await read.text();
  expect(calendar).toContain('BEGIN:VTIMEZONE');
  expect(new Set(calendar.match(/SUMMARY:.*/g) ?? ['SUMMARY:Appointment'])).toEqual(new Set(['SUMMARY:Appointment']));

  await nurse.getByRole('button', { name: 'Take it back' }).click();
  await expect(nurse.getByText('There is no address yet.')).toBeVisible();
  expect((await anybody.request.get(address)).status()).toBe(404);
});

test('a patient confirms a visit by a link, and the desk sees it', async ({ browser }) => {
  const desk = await signedIn(browser, 'frontdesk');
  const { sessions, headers } = await booked(desk);
  const last = sessions.at(-1);
  if (!last) throw new Error('The demo has booked sessions');
  const made = await desk.request.post(`/api/notification/patients/${last.patientId}/links`, {
    headers,
    data: { purpose: 'SESSION', about: last.sessionId },
  });
  const { url } = await made.json();

  const phone = await atPhone(browser);
  await phone.goto(new URL(url).pathname + new URL(url).hash);
  await expect(title(phone, /\d/)).toBeVisible();
  await isAccessible(phone);
  await phone.getByRole('button', { name: 'I will come' }).click();
  await expect(phone.getByText('Thank you, you will come')).toBeVisible();
  await phone.getByRole('button', { name: 'Ask for another time' }).click();
  await expect(phone.getByText('You asked for another time')).toBeVisible();
  await expect(title(phone, /\d/)).toBeVisible();

  await goTo(desk, 'Waitlist');
  await expect(desk.getByRole('region', { name: 'Answered by link' }).getByText('Asks for another time')).toBeVisible();
  await isAccessible(desk);
});

test('a place that came free is on offer to one who waits, and taken on a phone', async ({ browser }) => {
  const desk = await signedIn(browser, 'frontdesk');
  await untilDay(desk);
  const { sessions, headers } = await booked(desk);
  const first = sessions.at(0);
  if (!first) throw new Error('The demo has booked sessions');
  const last = sessions.filter(({ patientId }) => patientId !== first.patientId).at(-1) ?? first;
  const post = (path: string, data: object) => desk.request.post(path, { headers, data });
  await post('/api/scheduling/waitlist/entries', { sessionId: last.sessionId, earlierOnly: false });
  for (const hours of [-1, 1])
    await post('/api/scheduling/waitlist/openings', {
      startsAt: new Date(Date.parse(last.startsAt) + hours * 3_600_000).toISOString(),
    });

  await goTo(desk, 'Waitlist');
  const waiting = desk.getByRole('region', { name: 'Waiting' });
  await expect(waiting.getByRole('button', { name: /takes it$/ })).toBeVisible();
  await expect(waiting.getByText(/Told by|Not told; call|Message on its way/)).toBeVisible();
  await isAccessible(desk);
  const { entries } = await (await desk.request.get('/api/scheduling/waitlist', { headers })).json();
  const { offer } = entries.find(({ sessionId }: Booked) => sessionId === last.sessionId);
  const made = await post(`/api/notification/patients/${last.patientId}/links`, {
    purpose: 'OFFER',
    about: offer.offerId,
  });
  const { url } = await made.json();

  const phone = await atPhone(browser);
  await phone.goto(new URL(url).pathname + new URL(url).hash);
  await expect(phone.getByText('This time is free for you')).toBeVisible();
  await isAccessible(phone);
  await phone.getByRole('button', { name: 'Take this time' }).click();
  await expect(phone.getByText('It is yours')).toBeVisible();
  await isAccessible(phone);
  await expect(desk.getByRole('region', { name: 'Offers of the last week' }).getByText('Taken')).toBeVisible();
});
