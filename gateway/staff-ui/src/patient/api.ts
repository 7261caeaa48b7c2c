import { Problem, toProblem, Unavailable } from '../api/problem';

/** How a clinic presents itself to patients. */
export interface ClinicCard {
  clinicId: string;
  name: string;
  phone: string;
  emergency: string;
  crisisLine: string;
}

/** What a link has opened. */
export interface Visit {
  purpose: string;
  about: string | null;
  language: string | null;
  clinic: ClinicCard | null;
  endsInSeconds: number;
}

/** Calls the gateway as a patients' page does; throws a {@link Problem}, or {@link Unavailable} when nobody answers. */
export async function call<T>(method: string, path: string, body?: unknown, version?: number): Promise<T> {
  const headers = new Headers({ Accept: 'application/json', 'Daybreak-Page': 'patient' });
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (version !== undefined) headers.set('If-Match', `"${version}"`);
  let response: Response;
  try {
    response = await fetch(path, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  } catch {
    throw new Unavailable('The network does not answer.');
  }
  if (!response.ok) throw toProblem(response.status, await response.json().catch(() => null));
  return response.status === 204 || response.status === 202 ? (undefined as T) : ((await response.json()) as T);
}

export const is = (error: unknown, code: string) => error instanceof Problem && error.code === code;
