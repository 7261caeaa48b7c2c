/** One set of vital signs as a nurse says it: "132/84 76 98" or "132/84 76 98 16" with the breathing rate. */
export interface VitalsSet {
  systolic: number;
  diastolic: number;
  heartRate: number;
  oxygen: number;
  breaths?: number;
}

export type ParsedVitals = { ok: true; set: VitalsSet } | { ok: false; why: string };

/** What a body can show at all, so that a slip of the finger is caught; what is safe is the service's business. */
const plausible: Record<keyof VitalsSet, [low: number, high: number, unit: string, name: string]> = {
  systolic: [50, 280, 'mmHg', 'Upper pressure'],
  diastolic: [20, 180, 'mmHg', 'Lower pressure'],
  heartRate: [20, 250, 'a minute', 'Pulse'],
  oxygen: [50, 100, '%', 'Oxygen'],
  breaths: [4, 60, 'a minute', 'Breathing'],
};

const refuse = (why: string): ParsedVitals => ({ ok: false, why });

/** Reads a typed set: pressure, pulse, oxygen and, if wanted, breaths a minute, parted by spaces or commas. */
export function parseVitals(typed: string): ParsedVitals {
  const parts = typed
    .trim()
    .replace(/\s*\/\s*/g, '/')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const [pressure, pulse, oxygen, breaths, ...rest] = parts;
  if (!pressure) return refuse('Type pressure, pulse and oxygen: 132/84 76 98');
  const [systolic, diastolic, surplus] = pressure.split('/');
  if (!systolic || !diastolic || surplus !== undefined) return refuse('Start with the pressure as 132/84');
  if (!pulse) return refuse('The pulse is missing: 132/84 76 98');
  if (!oxygen) return refuse('The oxygen is missing: 132/84 76 98');
  if (rest.length > 0) return refuse('Too many numbers: pressure, pulse, oxygen, breaths');
  return check({ systolic, diastolic, heartRate: pulse, oxygen: oxygen.replace('%', ''), breaths });
}

function check(words: Record<keyof VitalsSet, string | undefined>): ParsedVitals {
  const set: Partial<VitalsSet> = {};
  for (const key of Object.keys(plausible) as (keyof VitalsSet)[]) {
    const word = words[key];
    if (word === undefined) continue;
    const [low, high, unit, name] = plausible[key];
    if (!/^\d{1,3}$/.test(word)) return refuse(`${name} is a whole number, not "${word}"`);
    const value = Number(word);
    if (value < low || value > high) return refuse(`${name} ${value} is outside ${low} to ${high} ${unit}`);
    set[key] = value;
  }
  const complete = set as VitalsSet;
  if (complete.systolic <= complete.diastolic) return refuse('The upper pressure must be above the lower one');
  return { ok: true, set: complete };
}

export const pressureOf = (set: Pick<VitalsSet, 'systolic' | 'diastolic'>) => `${set.systolic}/${set.diastolic}`;

export const vitalsInWords = (set: VitalsSet) =>
  `${pressureOf(set)}, pulse ${set.heartRate}, SpO₂ ${set.oxygen} %${set.breaths ? `, ${set.breaths} breaths` : ''}`;
