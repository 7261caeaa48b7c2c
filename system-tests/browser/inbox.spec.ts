import { createHmac, randomUUID } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';
import { title } from './phone';
import { goTo, isAccessible, signedIn, test } from './staff';

const TAIL = String(Date.now()).slice(-7);
const MOBILE = `+1 555 ${TAIL.slice(0, 3)} ${TAIL.slice(3)}`;
const STRANGER = `+1999${TAIL}`;
const NAME = `Tess Textmann ${TAIL}`;

test('the desk reads what patients text back, and a text of crisis pages', async ({ browser, request }) => {
  const desk = await signedIn(browser, 'frontdesk');
  await desk.goto('/patients/new');
  await desk.getByLabel('Given name').fill('Tess');
  await desk.getByLabel('Family name').fill(`Textmann ${TAIL}`);
  await desk.getByLabel('Date of birth').fill('1990-03-21');
  await desk.getByLabel('Mobile').fill(MOBILE);
  await desk.getByRole('button', { name: 'Register' }).click();
  await expect(title(desk, NAME)).toBeVisible();

  await goTo(desk, 'Inbox');
  await expect(title(desk, 'Inbox')).toBeVisible();
  const hers = desk.getByRole('listitem', { name: `Text from ${NAME}` }).first();
  // Her number may not be known yet where texts come in: she writes again.
  await expect(async () => {
    await texts(request, MOBILE, 'Can my sister come in with me?');
    await desk.reload();
    await expect(hers).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await texts(request, STRANGER, 'Who is this?');
  await desk.reload();
  await expect(hers.getByText('Can my sister come in with me?')).toBeVisible();
  await expect(hers.getByRole('link', { name: `Call ${NAME}` })).toHaveAttribute('href', /^tel:\+1555/);
  const stranger = desk.getByRole('listitem', { name: 'Text from Unknown sender' }).filter({ hasText: STRANGER });
  await expect(stranger.getByText(/The number is nobody/)).toBeVisible();
  await isAccessible(desk);

  await hers.getByRole('button', { name: `Called ${NAME} back` }).click();
  const lately = desk.getByRole('region', { name: 'Lately' });
  await expect(lately.getByRole('listitem', { name: `Text from ${NAME}` }).first()).toContainText('Called back by');
  await stranger.getByRole('button', { name: 'The text from Unknown sender is done with' }).click();
  await expect(desk.getByText(STRANGER)).toBeHidden();

  await texts(request, MOBILE, 'I want to die');
  const nurse = await signedIn(browser, 'nurse');
  await goTo(nurse, 'Escalations');
  await expect(nurse.getByRole('link', { name: `Read the text from ${NAME}` })).toBeVisible();
  await isAccessible(nurse);
  await nurse.getByRole('button', { name: `Take charge of the text from ${NAME}` }).click();
  await expect(nurse.getByRole('row', { name: new RegExp(`^${NAME}.*text`) })).toBeVisible();
  await desk.reload();
  await expect(hers.getByText('Read at once')).toBeVisible();
  await hers.getByRole('button', { name: `Called ${NAME} back` }).click();

  await texts(request, MOBILE, 'stop!');
  await desk.reload();
  await expect(lately.getByText('stop!')).toBeVisible();
  await isAccessible(desk);
});

/** As the provider of texts calls it in, signed with the secret that it shares with the clinic. */
async function texts(request: APIRequestContext, from: string, text: string) {
  const secret = Buffer.from((process.env.DAYBREAK_PROVIDERS_SECRET ?? '').replace('whsec_', ''), 'base64');
  const body = JSON.stringify({ type: 'message.received', data: { id: randomUUID(), from, to: '+15550100100', text } });
  const id = randomUUID();
  const seconds = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64');
  const taken = await request.post(`${process.env.DAYBREAK_GATEWAY}/hooks/text`, {
    headers: {
      'Content-Type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${signature}`,
    },
    data: body,
  });
  expect(taken.status()).toBe(204);
}
