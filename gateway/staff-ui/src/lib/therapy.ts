/** What touch a patient agrees to, from the least to the most; never more than what they signed. */
export const touches = {
  NONE: 'none',
  ON_ASKING: 'only when the patient asks',
  AS_SIGNED: 'no more than is signed',
} as const;

export type AgreedTouch = keyof typeof touches;

/** What somebody charts about the therapy, or as much of it as they spoke of. */
export interface TherapySaid {
  therapistPresent?: boolean;
  music?: string;
  intention?: string;
  touch?: AgreedTouch;
  touchWords?: string;
}

/** How it stands with the therapy; null for what nobody spoke of. */
export interface TherapyStands {
  present: boolean;
  music: string | null;
  intention: string | null;
  touch: AgreedTouch;
  touchWords: string | null;
}

/** As people say it; nothing of what they did not speak of. */
export function therapyInWords({ therapistPresent, music, intention, touch, touchWords }: TherapySaid): string {
  return [
    ...(therapistPresent === undefined ? [] : [therapistPresent ? 'the therapist is present' : 'the therapist left']),
    ...(music ? [`music: ${music}`] : []),
    ...(intention ? [`intention: ${intention}`] : []),
    ...(touch ? [`touch: ${touches[touch]}${touchWords ? `, ${touchWords}` : ''}`] : []),
  ].join('; ');
}

/** The touches that may still be agreed to: under the drug none that allows more than what stands. */
export function touchesLeft(stands: AgreedTouch, underTheDrug: boolean): AgreedTouch[] {
  const all = Object.keys(touches) as AgreedTouch[];
  return underTheDrug ? all.slice(0, all.indexOf(stands) + 1) : all;
}

/** How it stands once these entries, which the service does not have yet, are in the chart; the last word counts. */
export const withEntries = (stands: TherapyStands, waiting: TherapySaid[]): TherapyStands =>
  waiting.reduce(
    (before, { therapistPresent, music, intention, touch, touchWords }) => ({
      present: therapistPresent ?? before.present,
      music: music ?? before.music,
      intention: intention ?? before.intention,
      touch: touch ?? before.touch,
      touchWords: touch ? (touchWords ?? null) : before.touchWords,
    }),
    stands,
  );
