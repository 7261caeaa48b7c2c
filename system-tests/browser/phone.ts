import { type Browser, expect, type Page } from '@playwright/test';
import { clinicNow, goTo, moveClock } from './staff';

const ZONE = 'America/New_York';

/** Somebody at a phone of their own, in the clinic's zone so that it is day for both. */
export async function atPhone(browser: Browser, locale = 'en-US'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale,
    timezoneId: ZONE,
    hasTouch: true,
  });
  return context.newPage();
}

/** Messages go out by day only. */
export async function untilDay(staff: Page): Promise<void> {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' }).format(
      await clinicNow(staff),
    ),
  );
  const wait = hour < 8 ? 8 - hour : hour >= 20 ? 32 - hour : 0;
  if (wait > 0) await moveClock(staff, wait * 60);
}

/** The link in the latest letter to somebody, as staff of a demonstration read it in its mailbox. */
export async function linkInMailbox(staff: Page, name: string): Promise<string> {
  await untilDay(staff);
  await moveClock(staff, 10);
  await goTo(staff, 'Messages');
  await staff.getByRole('tab', { name: 'Mailbox of the demo' }).click();
  const letter = staff.getByRole('article', { name: `${name}, e-mail` }).first();
  await expect(letter).toBeVisible();
  const [link] = /https?:\/\/\S+\/p#[A-Za-z0-9_-]{22}/.exec(await letter.innerText()) ?? [];
  if (!link) throw new Error(`There is no link in the letter to ${name}`);
  return link;
}

export const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
