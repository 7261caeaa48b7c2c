/** A refusal in the words of RFC 9457, or the plain fact that nobody answered. */
export interface FieldError {
  field: string;
  message: string;
}

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: FieldError[],
    readonly extra: Record<string, unknown>,
  ) {
    super(detail || title);
    this.name = 'Problem';
  }
}

/** No answer, or an answer that came from no service: nothing is known, which is not the same as nothing there. */
export class Unavailable extends Error {
  constructor(readonly why: string) {
    super(why);
    this.name = 'Unavailable';
  }
}

const UNAVAILABLE = new Set([502, 503, 504]);
const PREFIX = 'urn:daybreak:problem:';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

export function toProblem(status: number, body: unknown): Problem | Unavailable {
  const fields = isObject(body) ? body : {};
  const { type, title, detail, errors, status: _status, instance: _instance, ...extra } = fields;
  if (UNAVAILABLE.has(status)) return new Unavailable(text(detail) || 'The service does not answer at the moment.');
  const code = text(type).startsWith(PREFIX) ? text(type).slice(PREFIX.length) : text(type);
  return new Problem(status, code, text(title) || fallback(status), text(detail), fieldErrors(errors), extra);
}

function fieldErrors(errors: unknown): FieldError[] {
  if (!Array.isArray(errors)) return [];
  return errors
    .filter(isObject)
    .map((error) => ({ field: text(error.field), message: text(error.message) || text(error.detail) }));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fallback(status: number): string {
  if (status === 401) return 'You are signed out.';
  if (status === 403) return 'Your role does not allow this.';
  if (status === 404) return 'This is no longer there.';
  if (status === 409) return 'This was changed by someone else.';
  if (status === 413) return 'This is too large to send.';
  return 'The server could not do this.';
}

export const isConflict = (error: unknown): error is Problem => error instanceof Problem && error.status === 409;

export const isStale = (error: unknown): error is Problem => isConflict(error) && /stale|version/.test(error.code);

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'Something unexpected happened.';

/** The server's message for each field, by the field's path as the server names it. */
export function errorsByField(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  return Object.fromEntries(error.errors.map(({ field, message }) => [field, message]));
}
