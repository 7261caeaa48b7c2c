import { addDays, instantOf, localDateOf, timeOf } from '../../lib/time';
import { parseVitals } from '../../lib/vitals';
import type { GateRequest, SessionView } from './queries';

export const emptyGate = {
  vitals: '',
  weight: '',
  weightConfirmed: false,
  solidsAt: '',
  fluidsAt: '',
  fullMeal: false,
  escortNone: false,
  escortName: '',
  escortPhone: '',
  escortAt: '',
  identityConfirmed: null as boolean | null,
  intoxicated: null as boolean | null,
  pregnancyPossible: null as boolean | null,
  newIllness: null as boolean | null,
  newMedicine: null as boolean | null,
  psychosisOrMania: null as boolean | null,
  sedative: null as boolean | null,
  stimulant: null as boolean | null,
  pressureMedicineSkipped: null as boolean | null,
  teamPresent: null as boolean | null,
  equipmentReady: null as boolean | null,
};

export type GateDraft = typeof emptyGate;

/**
 * What was answered at the last check stands until it is asked again; vitals and weight are measured anew. Whom the
 * patient named by a link stands where nobody was asked about at the gate yet.
 */
export function gateDraft({ gate: { answers }, ride }: SessionView, zone: string): GateDraft {
  const time = (instant: string | null | undefined) => (instant ? timeOf(instant, zone) : '');
  return {
    ...emptyGate,
    solidsAt: time(answers.lastSolidsAt),
    fluidsAt: time(answers.lastClearFluidAt),
    fullMeal: answers.fullMeal ?? false,
    escortNone: answers.escortNone ?? false,
    escortName: (answers.escort ?? ride)?.name ?? '',
    escortPhone: (answers.escort ?? ride)?.phone ?? '',
    escortAt: time(answers.escort?.arrivesAt),
    identityConfirmed: answers.identityConfirmed ?? null,
    intoxicated: answers.intoxicated ?? null,
    pregnancyPossible: answers.pregnancyPossible ?? null,
    newIllness: answers.newIllness ?? null,
    newMedicine: answers.newMedicine ?? null,
    psychosisOrMania: answers.psychosisOrMania ?? null,
    sedative: answers.medicines?.sedative ?? null,
    stimulant: answers.medicines?.stimulant ?? null,
    pressureMedicineSkipped: answers.medicines?.pressureMedicineSkipped ?? null,
    teamPresent: answers.room?.teamPresent ?? null,
    equipmentReady: answers.room?.equipmentReady ?? null,
  };
}

/** A group of questions of which at least one was asked. */
const asked = <T extends object>(group: T) =>
  Object.values(group).some((value) => value !== undefined) ? group : undefined;

const given = <T>(value: T | null) => value ?? undefined;

/**
 * Only what was asked is sent; the service keeps what earlier checks answered. Times are the clinic's: the last such time
 * for food and drink, which may have been yesterday evening, and the next for the ride home.
 */
export function gateRequest(draft: GateDraft, now: number, zone: string): GateRequest {
  const near = (time: string, days: -1 | 1) => {
    if (time === '') return undefined;
    const date = localDateOf(now, zone);
    const today = instantOf(date, time, zone);
    const wrongSide = days < 0 ? Date.parse(today) > now : Date.parse(today) < now;
    return wrongSide ? instantOf(addDays(date, days), time, zone) : today;
  };
  const last = (time: string) => near(time, -1);
  const vitals = draft.vitals === '' ? undefined : parseVitals(draft.vitals);
  const escorted = draft.escortName || draft.escortPhone || draft.escortAt;
  const somebody = {
    name: draft.escortName || undefined,
    phone: draft.escortPhone || undefined,
    arrivesAt: near(draft.escortAt, 1),
  };
  const fasting = {
    lastSolidsAt: last(draft.solidsAt),
    fullMeal: draft.fullMeal,
    lastClearFluidAt: last(draft.fluidsAt),
  };
  return {
    identityConfirmed: given(draft.identityConfirmed),
    escort: draft.escortNone ? { none: true } : escorted ? somebody : undefined,
    fasting: draft.solidsAt || draft.fluidsAt ? fasting : undefined,
    vitals: vitals?.ok ? vitals.set : undefined,
    weightKilograms: draft.weight === '' ? undefined : Number(draft.weight.replace(',', '.')),
    weightConfirmed: draft.weightConfirmed || undefined,
    intoxicated: given(draft.intoxicated),
    pregnancyPossible: given(draft.pregnancyPossible),
    newIllness: given(draft.newIllness),
    newMedicine: given(draft.newMedicine),
    psychosisOrMania: given(draft.psychosisOrMania),
    medicines: asked({
      sedative: given(draft.sedative),
      stimulant: given(draft.stimulant),
      pressureMedicineSkipped: given(draft.pressureMedicineSkipped),
    }),
    room: asked({ teamPresent: given(draft.teamPresent), equipmentReady: given(draft.equipmentReady) }),
  };
}
