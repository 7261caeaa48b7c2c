// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcomes } from './queries';

const PATIENCE = 20_000;
vi.setConfig({ testTimeout: 3 * PATIENCE });

const share = { courses: 1, of: 2, percent: 50, missing: 0 };
const survival = {
  courses: 2,
  events: 1,
  medianDays: 5,
  atRisk: [{ day: 0, courses: 2 }],
  steps: [{ day: 5, atRisk: 2, events: 1, censored: 1, percent: 50, low: 10, high: 90 }],
};
const FIGURES = {
  instrument: { name: 'PHQ-9', highest: 27, levels: [], benchmarks: [] },
  started: 2,
  rows: [
    {
      point: 'BEFORE_SESSION',
      sessionNumber: 2,
      reached: 2,
      analysed: 2,
      withoutBaseline: 0,
      withoutScore: 0,
      change: { effect: { d: 1.2, corrected: 1.1, low: 0.4, high: 2 } },
      response: share,
    },
  ],
  timeToResponse: survival,
} as unknown as Outcomes;

let asked: URL[];
let page: Root;
let element: HTMLElement;

const eventually = <T,>(look: () => T): Promise<T> => vi.waitFor(look, { timeout: PATIENCE });
const buttons = () => [...element.querySelectorAll<HTMLElement>('button[aria-label$=", open"]')];

function needButton(start: string): HTMLElement {
  const found = buttons().find((button) => button.getAttribute('aria-label')?.startsWith(start));
  if (!found) throw new Error(`There is no ${start} to open yet`);
  return found;
}

async function show(role: 'MANAGER' | 'ANALYST') {
  const [{ Tiles }, { SurvivalPanel }, { SessionProvider }] = await Promise.all([
    import('./Tiles'),
    import('./SurvivalPanel'),
    import('../../api/session'),
  ]);
  const root = createRootRoute({
    component: () => (
      <>
        <Tiles figures={FIGURES} />
        <SurvivalPanel figures={FIGURES} />
      </>
    ),
  });
  const router = createRouter({
    routeTree: root,
    history: createMemoryHistory({ initialEntries: ['/?asKnownOn=2026-11-23'] }),
  });
  const session = {
    staffId: 's1',
    name: 'Rossi',
    roles: [role],
    clinics: ['riverside'],
    csrf: { header: 'X-CSRF', token: 't' },
    demo: false,
    now: '2026-11-29T15:00:00Z',
  };
  page.render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <SessionProvider value={session}>
          <RouterProvider router={router as never} />
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  await eventually(() => expect(element.textContent).toContain('1 of 2 responded'));
}

beforeEach(() => {
  const NodeRequest = Request;
  asked = [];
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
    asked.push(new URL(url));
    return Response.json({ figures: { courses: [] }, patients: [] });
  });
  element = document.body.appendChild(document.createElement('div'));
  page = createRoot(element);
});

afterEach(() => {
  page.unmount();
  element.remove();
  vi.unstubAllGlobals();
});

/** The query with which the patients behind what was clicked were asked for. */
async function askedBy(start: string): Promise<Record<string, string>> {
  needButton(start).click();
  const patients = await eventually(() => {
    const found = asked.find(({ pathname }) => pathname.endsWith('/patients'));
    if (!found) throw new Error('Nobody was asked for yet');
    return found;
  });
  return { path: patients.pathname, ...Object.fromEntries(patients.searchParams) };
}

const at = { instrument: 'PHQ-9', asKnownOn: '2026-11-23' };
const point = { path: '/api/reporting/outcomes/patients', ...at, point: 'BEFORE_SESSION', number: '2' };
const curve = { path: '/api/reporting/outcomes/curves/patients', ...at, curve: 'RESPONSE' };

describe('whoever may open patients', () => {
  it.each([
    ['a tile', 'Response: 1 of 2', { ...point, measure: 'RESPONSE' }],
    ['the effect size', 'Effect size: of 2', point],
    ['a whole curve', 'Time to response: 1 of 2 responded', curve],
    ['who was watched under it', 'Time to response, watched on day 0: 2', { ...curve, from: '0' }],
  ])('opens %s as it was known on the day of the page', async (_, start, query) => {
    await show('MANAGER');
    expect(await askedBy(start)).toEqual(query);
  });
});

describe('whoever may not', () => {
  it('sees the same figures and opens none', async () => {
    await show('ANALYST');
    expect(element.textContent).toContain('1 of 2');
    expect(buttons()).toEqual([]);
  });
});
