// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';

/** What a server of HTTP takes of an address. */
const LONGEST = 8_000;

afterEach(() => vi.unstubAllGlobals());

it('names everybody of a long list, though one address has no room for them all', async () => {
  const NodeRequest = Request;
  vi.stubGlobal(
    'Request',
    class extends NodeRequest {
      constructor(path: string | URL, init?: RequestInit) {
        super(new URL(path, 'http://clinic.test'), { ...init, signal: null });
      }
    },
  );
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    if (url.length > LONGEST) return new Response('{"type":"about:blank","status":400}', { status: 400 });
    const patients = new URL(url).searchParams
      .getAll('ids')
      .map((patientId) => ({ patientId, displayName: `Name of ${patientId}` }));
    return Response.json({ patients });
  });
  const { usePatientNames } = await import('./names');
  const ids = Array.from({ length: 205 }, (_, n) => `01a33dc0-26a8-7006-abbb-${String(n).padStart(12, '0')}`);
  function Names() {
    const nameOf = usePatientNames(ids);
    return ids.map((id) => <p key={id}>{nameOf(id)}</p>);
  }
  const element = document.body.appendChild(document.createElement('div'));
  const page = createRoot(element);
  page.render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Names />
    </QueryClientProvider>,
  );
  await vi.waitFor(
    () =>
      expect([...element.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(
        ids.map((id) => `Name of ${id}`),
      ),
    { timeout: 20_000 },
  );
  page.unmount();
}, 60_000);
