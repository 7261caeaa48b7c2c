import type { Language } from '../words/words';

/** A text that is read before one agrees to be written to. */
export interface MessageText {
  channel: 'EMAIL' | 'SMS';
  version: string;
  language: string;
  hash: string;
  title: string;
  text: string;
}

/** What stands on the form. */
export interface Draft {
  givenName: string;
  familyName: string;
  birthDate: string;
  gender: 'female' | 'male' | 'other' | 'unknown' | null;
  email: string;
  mobile: string;
  asksFor: string;
  agreed: ('EMAIL' | 'SMS')[];
  /** People do not see it; programs fill it in. */
  website: string;
}

export const EMPTY: Draft = {
  givenName: '',
  familyName: '',
  birthDate: '',
  gender: null,
  email: '',
  mobile: '',
  asksFor: '',
  agreed: [],
  website: '',
};

export type Field = 'givenName' | 'familyName' | 'birthDate' | 'gender' | 'reach';

/** What must be filled in before it can be sent. */
export function missing(draft: Draft): Field[] {
  const fields: Field[] = [];
  if (!draft.givenName.trim()) fields.push('givenName');
  if (!draft.familyName.trim()) fields.push('familyName');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(draft.birthDate)) fields.push('birthDate');
  if (!draft.gender) fields.push('gender');
  if (!draft.email.trim() && !draft.mobile.trim()) fields.push('reach');
  return fields;
}

/** Agreeing goes with an address; without one there is nothing to agree to. */
export const canAgree = (draft: Draft, channel: MessageText['channel']) =>
  (channel === 'EMAIL' ? draft.email : draft.mobile).trim() !== '';

export function toRequest(draft: Draft, texts: MessageText[], language: Language) {
  const { agreed, gender, ...fields } = draft;
  return {
    ...fields,
    administrativeGender: gender,
    email: draft.email.trim() || null,
    mobile: draft.mobile.trim() || null,
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || null,
    agreed: texts
      .filter((text) => agreed.includes(text.channel) && canAgree(draft, text.channel))
      .map(({ channel, version, language: spoken, hash }) => ({ channel, version, language: spoken, hash })),
  };
}
