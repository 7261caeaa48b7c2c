import { useState } from 'react';
import { secretOfThisTab } from '../visit';

/** What is being typed; it reaches the clinic only whole. */
export interface Draft {
  name: string;
  phone: string;
  relation: 'PARTNER' | 'FAMILY' | 'FRIEND' | 'OTHER' | null;
}

export const EMPTY: Draft = { name: '', phone: '', relation: null };

/** Kept for this tab and this link only: it is somebody else's name. */
const place = () => `daybreak.ride.${secretOfThisTab()}`;

/** A draft that survives a reload. */
export function useDraft() {
  const [draft, setDraft] = useState<Draft>(() => JSON.parse(sessionStorage.getItem(place()) ?? 'null') ?? EMPTY);
  const keep = (next: Draft) => {
    sessionStorage.setItem(place(), JSON.stringify(next));
    setDraft(next);
  };
  return {
    draft,
    change: (part: Partial<Draft>) => keep({ ...draft, ...part }),
    clear: () => {
      sessionStorage.removeItem(place());
      setDraft(EMPTY);
    },
  };
}

/** The fields that still need an answer. */
export const missingIn = ({ name, phone, relation }: Draft): (keyof Draft)[] => [
  ...(name.trim() ? [] : (['name'] as const)),
  ...(phone.trim() ? [] : (['phone'] as const)),
  ...(relation ? [] : (['relation'] as const)),
];
