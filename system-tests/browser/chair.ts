import { type Browser, expect, type Page } from '@playwright/test';
import { find, signedIn } from './staff';

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
