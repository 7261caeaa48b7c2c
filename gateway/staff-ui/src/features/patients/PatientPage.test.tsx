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

const PATIENCE = 20_000;
vi.setConfig({ testTimeout: 3 * PATIENCE });

/** Answers by path; what is not said is an empty list, and what is withheld comes when the test lets it. */
let answers: Map<string, Promise<unknown>>;
let page: Root;
let element: HTMLElement;

function withhold(path: string): (answer: unknown) => void {
  let give: (answer: unknown) => void = () => undefined;
  answers.set(path, new Promise((resolve) => (give = resolve)));
  return give;
}

/** React draws when it comes to it; on a busy machine that is later. */
const eventually = <T,>(look: () => T): Promise<T> => vi.waitFor(look, { timeout: PATIENCE });

const tab = (name: string) =>
  [...element.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) => textContent === name);

function need(selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} yet`);
  return found;
}

function needTab(name: string): HTMLElement {
  const found = tab(name);
  if (!found) throw new Error(`There is no tab ${name} yet`);
  return found;
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
}

beforeEach(() => {
  const NodeRequest = Request;
  answers = new Map<string, Promise<unknown>>([
    ['/api/intake/patients/p1', Promise.resolve(PATIENT)],
    ['/api/scheduling/clinic', Promise.resolve({ name: 'Riverside', zone: 'America/New_York', chairs: [] })],
  ]);
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
    const answer = await (answers.get(path) ?? (path.endsWith('/assessments') ? { assessments: [] } : []));
    if (answer instanceof Error) throw answer;
    return Response.json(answer);
  });
  element = document.body.appendChild(document.createElement('div'));
  page = createRoot(element);
});

afterEach(() => {
  page.unmount();
  element.remove();
  vi.unstubAllGlobals();
});

describe("the tabs of a patient's page", () => {
  it('do not move for other records of the person that are found late', async () => {
    const find = withhold('/api/intake/patients/p1/duplicates');
    await openPatient();
    await eventually(() => expect(element.textContent).toContain('Ada Quist'));
    expect(tab('Course')).toBeUndefined();

    find([DUPLICATE]);

    const list = await eventually(() => need('[role=tablist]'));
    const found = await eventually(() => need('[aria-label="Likely the same person"]'));
    expect(list.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('stand as they were clicked while answers are still on their way', async () => {
    const courses = withhold('/api/scheduling/courses');
    await openPatient();
    const chosen = await eventually(() => needTab('Course'));
    chosen.click();
    await eventually(() => expect(chosen.getAttribute('aria-selected')).toBe('true'));

    courses([]);

    await eventually(() => expect(element.textContent).toContain('No course has started.'));
    expect(tab('Course')).toBe(chosen);
    expect(chosen.getAttribute('aria-selected')).toBe('true');
  });

  it('are shown when nobody knows whether there are other records', async () => {
    const find = withhold('/api/intake/patients/p1/duplicates');
    await openPatient();

    find(new TypeError('The network is gone'));

    await eventually(() => needTab('Course'));
  });
});
