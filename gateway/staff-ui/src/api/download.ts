import { marked, refuseUnlessOk } from './http';
import { Unavailable } from './problem';

/** Saves what the server answers as a file; throws a Problem or Unavailable when there is nothing to save. */
export async function download(path: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(path, { headers: marked(new Headers()) });
  } catch {
    throw new Unavailable('The network or the clinic’s server does not answer.');
  }
  await refuseUnlessOk(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(response.headers.get('Content-Disposition')) ?? 'download';
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name that a Content-Disposition header gives, if it does. */
export const fileName = (disposition: string | null): string | undefined =>
  disposition?.match(/filename="?([^";]+)"?/)?.[1];
