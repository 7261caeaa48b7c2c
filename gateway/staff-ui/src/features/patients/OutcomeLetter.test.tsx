// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OutcomeLetter } from './OutcomeLetter';
import type { Patient } from './queries';

const ADA: Patient = {
  patientId: 'p1',
  version: 1,
  displayName: 'Ada Quist',
  givenName: 'Ada',
  familyName: 'Quist',
  birthDate: '1984-05-17',
  administrativeGender: 'female',
  contact: { channels: [], language: 'en-US', timeZone: 'America/New_York' },
  particulars: { referrer: { name: 'Dr. Imani Cole', practice: 'Harbor Psychiatry' } },
  merging: { absorbed: [] },
  inquiry: { origin: 'PHONE', referrer: 'A friend', agreed: [] },
  stage: 'IN_COURSE',
  courses: [],
  story: [],
  registeredAt: '2026-11-24T15:00:00Z',
};

const PATIENCE = 20_000;
vi.setConfig({ testTimeout: 2 * PATIENCE });

let page: Root;
let element: HTMLElement;
let asked: string[];
let closed: number;

const eventually = <T,>(look: () => T): Promise<T> => vi.waitFor(look, { timeout: PATIENCE });

function open(patient: Patient, answer: () => Response) {
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return answer();
  });
  page.render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
        <OutcomeLetter patient={patient} close={() => closed++} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const button = () =>
  eventually(() => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Make the letter');
    if (!found) throw new Error('The letter cannot be made yet');
    return found;
  });

const refused = () => Response.json({ detail: 'No course was begun.', status: 422 }, { status: 422 });

beforeEach(() => {
  asked = [];
  closed = 0;
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  URL.createObjectURL = () => 'blob:letter';
  element = document.body.appendChild(document.createElement('div'));
  page = createRoot(element);
});

afterEach(() => {
  page.unmount();
  element.remove();
  vi.unstubAllGlobals();
});

describe('the letter to the referrer', () => {
  it('says to whom it goes and shows in words why the server does not make it', async () => {
    open(ADA, refused);
    const make = await button();
    expect(document.body.textContent).toContain('To Dr. Imani Cole, Harbor Psychiatry.');

    make.click();

    const alert = await eventually(() => {
      const found = document.querySelector('[role=alert]');
      if (!found) throw new Error('Nothing was refused yet');
      return found;
    });
    expect(alert.textContent).toContain('Not accepted. No course was begun.');
    expect(asked).toEqual(['/api/intake/patients/p1/outcome-letter']);
    expect(closed).toBe(0);
  });

  it('is saved and done with once it is made', async () => {
    open(ADA, () => new Response('%PDF-', { headers: { 'Content-Type': 'application/pdf' } }));

    (await button()).click();

    await eventually(() => expect(closed).toBe(1));
  });

  it('goes to nobody who is only named in an inquiry', async () => {
    open({ ...ADA, particulars: {} }, refused);

    expect((await button()).disabled).toBe(true);
    expect(document.body.textContent).toContain('so there is nobody to write to');
  });

  it('goes to the provider whom an electronic referral names', async () => {
    open(
      { ...ADA, particulars: {}, inquiry: { origin: 'FHIR_REFERRAL', referrer: 'Dr. Hettinger', agreed: [] } },
      refused,
    );

    expect((await button()).disabled).toBe(false);
    expect(document.body.textContent).toContain('To Dr. Hettinger.');
  });
});
