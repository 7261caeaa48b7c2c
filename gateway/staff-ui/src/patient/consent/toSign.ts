import type { components } from '../../api/generated/intake';

type Schemas = components['schemas'];

export type MyConsents = Schemas['MyConsentsView'];
export type ToSign = Schemas['ToSign'];
export type Signature = Schemas['MySignature'];

/** What was chosen, by the ids of the choices. */
export type Given = Record<string, string>;

export const MINE = '/p/api/intake/my/consents';

/** A text as it stands, in its paragraphs. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** What is sent: the very words that were shown, what was chosen, and how it was signed. */
export function signature(text: ToSign, given: Given, name: string, strokes: string[] | undefined): Signature {
  return {
    scope: text.scope,
    textVersion: text.version,
    language: text.language,
    textHash: text.hash,
    choices: text.choices.map(({ id }) => ({ choice: id, option: given[id] ?? '' })),
    signedName: name.trim(),
    strokes,
    device: navigator.userAgent.slice(0, 200),
  };
}
