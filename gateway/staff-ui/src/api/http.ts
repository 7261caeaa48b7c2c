import type { Middleware } from 'openapi-fetch';
import { Problem, toProblem, Unavailable } from './problem';

interface Marks {
  csrfHeader: string;
  csrfToken: string;
  clinicId: string;
}

let marks: Marks | null = null;
let signedOut: () => void = () => undefined;
let marksRefused: () => void = () => undefined;

/** Every request carries the session's CSRF token and the clinic it is about. */
export const markRequests = (next: Marks) => {
  marks = next;
};

export const onSignedOut = (listener: () => void) => {
  signedOut = listener;
};

/** Called when the session's token is an old one, so that a new one is asked for before the next try. */
export const onMarksRefused = (listener: () => void) => {
  marksRefused = listener;
};

export function marked(headers: Headers): Headers {
  if (marks) {
    headers.set(marks.csrfHeader, marks.csrfToken);
    // An entry that was recorded for another clinic says so itself.
    if (!headers.has('Daybreak-Clinic')) headers.set('Daybreak-Clinic', marks.clinicId);
  }
  return headers;
}

/** Throws what went wrong; an answer that is not JSON did not come from a service. */
export async function refuseUnlessOk(response: Response): Promise<void> {
  if (response.ok) return;
  const body: unknown = await response.json().catch(() => null);
  const problem = toProblem(response.status, body);
  if (response.status === 401) signedOut();
  if (problem instanceof Problem && problem.code === 'csrf') marksRefused();
  throw problem;
}

export const guard: Middleware = {
  onRequest({ request }) {
    marked(request.headers);
    return request;
  },
  async onResponse({ response }) {
    await refuseUnlessOk(response);
    return undefined;
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    return new Unavailable('The network or the clinic’s server does not answer.');
  },
};

/** The answer of a call made through a client with {@link guard}: a missing body is only right for a 204. */
export async function answer<T>(call: Promise<{ data?: T; response: Response }>): Promise<NonNullable<T>> {
  const { data, response } = await call;
  if (data === undefined || data === null) {
    if (response.status === 204 || response.status === 202) return undefined as unknown as NonNullable<T>;
    throw new Problem(response.status, 'empty', 'The server sent an empty answer.');
  }
  return data;
}

/** For addresses of the gateway itself, which has no OpenAPI document. */
export async function fetchJson<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = marked(new Headers(init.headers));
  headers.set('Accept', 'application/json');
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unavailable('The network or the clinic’s server does not answer.');
  }
  await refuseUnlessOk(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
