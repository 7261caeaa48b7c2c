// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const PATIENT = {
  patientId: 'p1',
  displayName: 'Ada Quist',
  givenName: 'Ada',
  familyName: 'Quist',
  birthDate: '1984-05-17',
  administrativeGender: 'female',
  contact: {},
  courses: [],
  inquiry: {},
  merging: { absorbed: [] },
  particulars: {},
  registeredAt: '2026-11-24T15:00:00Z',
  stage: 'IN_COURSE',
  story: [],
  version: 1,
};
const DUPLICATE = {
  patientId: 'p2',
  displayName: 'Ada Quisst',
  birthDate: '1984-05-17',
  registeredAt: '2026-11-20T15:00:00Z',
  strength: 'LIKELY',
  reasons: ['name spelled alike'],
};
const SESSION = {
  staffId: 'staff-prescriber',
  name: 'Dr Rossi',
  roles: ['PRESCRIBER' as const],
  clinics: ['riverside'],
  csrf: { header: 'X-CSRF', token: 't' },
  demo: false,
  now: '2026-11-29T15:00:00Z',
};

/** Answers by path; what is not said is an empty list, and what is withheld comes when the test lets it. */
let answers: Map<string, Promise<unknown>>;
let page: Root;
let element: HTMLElement;

function withhold(path: string): (answer: unknown) => Promise<void> {
  let give: (answer: unknown) => void = () => undefined;
  answers.set(path, new Promise((resolve) => (give = resolve)));
  return (answer) =>
    act(async () => {
      give(answer);
      await settled();
    });
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

const tab = (name: string) =>
  [...element.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) => textContent === name);

async function click(target: HTMLElement | undefined) {
  await act(async () => {
    target?.click();
    await settled();
  });
}

async function openPatient() {
  const [{ PatientPage }, { SessionProvider }, { ClinicProvider }] = await Promise.all([
    import('./PatientPage'),
    import('../../api/session'),
    import('../../app/clinic'),
  ]);
  const root = createRootRoute();
  const patient = createRoute({ getParentRoute: () => root, path: '/patients/$patientId', component: PatientPage });
  const router = createRouter({
    routeTree: root.addChildren([patient]),
    history: createMemoryHistory({ initialEntries: ['/patients/p1'] }),
  });
  await act(async () => {
    page.render(
      <MantineProvider>
        <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
          <SessionProvider value={SESSION}>
            <ClinicProvider>
              <RouterProvider router={router as never} />
            </ClinicProvider>
          </SessionProvider>
        </QueryClientProvider>
      </MantineProvider>,
    );
    await settled();
  });
}

beforeEach(() => {
  const NodeRequest = Request;
  answers = new Map<string, Promise<unknown>>([
    ['/api/intake/patients/p1', Promise.resolve(PATIENT)],
    ['/api/scheduling/clinic', Promise.resolve({ name: 'Riverside', zone: 'America/New_York', chairs: [] })],
  ]);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'Request',
    class extends NodeRequest {
      constructor(path: string | URL, init?: RequestInit) {
        super(new URL(path, 'http://clinic.test'), { ...init, signal: null });
      }
    },
  );
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    const path = new URL(url).pathname;
    return Response.json(await (answers.get(path) ?? (path.endsWith('/assessments') ? { assessments: [] } : [])));
  });
  element = document.body.appendChild(document.createElement('div'));
  page = createRoot(element);
});

afterEach(async () => {
  await act(async () => page.unmount());
  element.remove();
  vi.unstubAllGlobals();
});

describe("the tabs of a patient's page", () => {
  it('do not move for other records of the person that are found late', async () => {
    const find = withhold('/api/intake/patients/p1/duplicates');
    await openPatient();
    expect(element.querySelector('[role=status]')).not.toBeNull();
    expect(tab('Course')).toBeUndefined();

    await find([DUPLICATE]);

    const list = element.querySelector('[role=tablist]') as HTMLElement;
    const found = element.querySelector('[aria-label="Likely the same person"]') as HTMLElement;
    expect(list.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('stand as they were clicked while answers are still on their way', async () => {
    const courses = withhold('/api/scheduling/courses');
    await openPatient();
    const chosen = tab('Course');
    await click(chosen);
    expect(chosen?.getAttribute('aria-selected')).toBe('true');

    await courses([]);

    expect(tab('Course')).toBe(chosen);
    expect(chosen?.getAttribute('aria-selected')).toBe('true');
    expect(element.textContent).toContain('No course has started.');
  });

  it('are shown when nobody knows whether there are other records', async () => {
    const find = withhold('/api/intake/patients/p1/duplicates');
    await openPatient();

    await find(Promise.reject(new TypeError('The network is gone')));

    expect(tab('Course')).toBeDefined();
  });
});
