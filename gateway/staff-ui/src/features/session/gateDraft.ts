import { instantOf } from '../../lib/time';
import { parseVitals } from '../../lib/vitals';
import type { GateRequest } from './queries';

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
};

export type GateDraft = typeof emptyGate;

const given = <T>(value: T | null) => value ?? undefined;

/** Only what was asked is sent; the service keeps what earlier checks answered. Clock times are the clinic's, today. */
export function gateRequest(draft: GateDraft, date: string, zone: string): GateRequest {
  const at = (time: string) => (time === '' ? undefined : instantOf(date, time, zone));
  const vitals = draft.vitals === '' ? undefined : parseVitals(draft.vitals);
  const escorted = draft.escortName || draft.escortPhone || draft.escortAt;
  const somebody = {
    name: draft.escortName || undefined,
    phone: draft.escortPhone || undefined,
    arrivesAt: at(draft.escortAt),
  };
  const fasting = { lastSolidsAt: at(draft.solidsAt), fullMeal: draft.fullMeal, lastClearFluidAt: at(draft.fluidsAt) };
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
  };
}
