import type { Card } from './queries';

/** How far ahead the floor is looked at. */
export const AHEAD_MINUTES = 90;
const AHEAD_MS = AHEAD_MINUTES * 60_000;

type Stretch = Card['expected'][number];

/** A time in which a nurse has more patients than one may watch. */
export interface Break {
  nurseId: string;
  from: number;
  until: number;
  patients: number;
  chairIds: string[];
}

interface Held {
  chairId: string;
  from: number;
  until: number;
  /** The part of a nurse that it takes, as scheduling holds it: half of one where a nurse may watch two. */
  share: number;
}

/** What is expected in the next hour and a half, cut to that time. */
export function ahead(
  card: Card,
  now: number,
): { part: Stretch['part']; from: number; until: number; most?: number }[] {
  return card.expected
    .map(({ part, from, until, patientsPerNurse }) => ({
      part,
      from: Math.max(now, Date.parse(from)),
      until: Math.min(now + AHEAD_MS, Date.parse(until)),
      most: patientsPerNurse ?? undefined,
    }))
    .filter(({ from, until }) => until > from);
}

/** Where the floor will have too few nurses if all goes on as it stands: for each nurse, earliest first. */
export function breaks(cards: Card[], patientsPerNurse: number, now: number): Break[] {
  const held = new Map<string, Held[]>();
  for (const card of cards) {
    const ofNurse = held.get(card.slot.nurseId) ?? [];
    for (const { from, until, most } of ahead(card, now)) {
      const share = 1 / Math.min(patientsPerNurse, most ?? patientsPerNurse);
      ofNurse.push({ chairId: card.slot.chairId, from, until, share });
    }
    held.set(card.slot.nurseId, ofNurse);
  }
  return [...held].flatMap(([nurseId, ofNurse]) => breaksOf(nurseId, ofNurse)).sort((one, two) => one.from - two.from);
}

/** What is held changes only where a stretch begins or ends, so looking at those moments misses nothing. */
function breaksOf(nurseId: string, held: Held[]): Break[] {
  const moments = [...new Set(held.flatMap(({ from, until }) => [from, until]))].sort((one, two) => one - two);
  const found: Break[] = [];
  moments.forEach((from, index) => {
    const until = moments[index + 1];
    const here = held.filter((one) => one.from <= from && one.until > from);
    // Thirds do not add up to one in binary.
    if (until === undefined || here.reduce((sum, { share }) => sum + share, 0) <= 1 + 1e-9) return;
    const chairIds = here.map(({ chairId }) => chairId).sort();
    const last = found.at(-1);
    if (last?.until === from) {
      last.until = until;
      last.patients = Math.max(last.patients, here.length);
      last.chairIds = [...new Set([...last.chairIds, ...chairIds])].sort();
    } else {
      found.push({ nurseId, from, until, patients: here.length, chairIds });
    }
  });
  return found;
}
