/** A refusal in the words of RFC 9457, or the plain fact that nobody answered. */
export interface FieldError {
  field: string;
  message: string;
}

/** What somebody else did to a record after the version that was seen. */
export interface LaterChange {
  at: string;
  by: string;
  changed: string[];
}

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly errors: FieldError[] = [],
    readonly extra: Record<string, unknown> = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

/** No answer, or an answer that came from no service: nothing is known, which is not the same as nothing there. */
export class Unavailable extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'Unavailable';
  }
}

const UNAVAILABLE = new Set([502, 503, 504]);
const PREFIX = 'urn:daybreak:problem:';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

export function toProblem(status: number, body: unknown): Problem | Unavailable {
  const fields = isObject(body) ? body : {};
  const { type, detail, errors, title: _title, status: _status, instance: _instance, ...extra } = fields;
  if (UNAVAILABLE.has(status)) return new Unavailable(text(detail) || 'The service does not answer at the moment.');
  const code = text(type).startsWith(PREFIX) ? text(type).slice(PREFIX.length) : text(type);
  return new Problem(status, code, text(detail) || fallback(status), fieldErrors(errors), extra);
}

function fieldErrors(errors: unknown): FieldError[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter(isObject).map((error) => ({ field: text(error.field), message: text(error.message) }));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fallback(status: number): string {
  if (status === 401) return 'You are signed out.';
  if (status === 403) return 'Your role does not allow this.';
  if (status === 404) return 'There is nothing by this address.';
  if (status === 409) return 'This was changed in the meantime.';
  if (status === 413) return 'This is too large to send.';
  return 'The server could not do this.';
}

/** Two words for the kind of refusal; the sentence after it is the server's. */
export function leadOf(error: unknown): string {
  if (!(error instanceof Problem)) return 'This did not work.';
  if (error.status === 403) return 'Not allowed.';
  if (error.status === 404) return 'Not found.';
  if (error.status === 409) return 'Not possible now.';
  if (error.status >= 500) return 'This failed.';
  return 'Not accepted.';
}

export const isStale = (error: unknown): error is Problem => error instanceof Problem && error.code === 'stale-version';

export function laterChanges(error: Problem): LaterChange[] {
  const { changes } = error.extra;
  if (!Array.isArray(changes)) return [];
  return changes.filter(isObject).map((change) => ({
    at: text(change.at),
    by: text(change.by),
    changed: Array.isArray(change.changed) ? change.changed.map(String) : [text(change.changed)].filter(Boolean),
  }));
}

/** The version that somebody else made of what was to be changed. */
export function currentVersion(error: unknown): number | undefined {
  const version = isStale(error) ? error.extra.currentVersion : undefined;
  return typeof version === 'number' ? version : undefined;
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'Something unexpected happened.';

/** The server's message for each field, by the field's path as the server names it. */
export function errorsByField(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  return Object.fromEntries(error.errors.map(({ field, message }) => [field, message]));
}
