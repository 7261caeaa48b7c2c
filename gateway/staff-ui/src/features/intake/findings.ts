import type { Screening, ScreeningRequest } from './queries';
import type { TrialDraft } from './Trials';

/** A screening's findings as they are typed; figures stay text until they are sent. */
export interface FindingsDraft {
  /** The version these were taken from, so that somebody else's change is not overwritten unseen. */
  base: number;
  indication: string;
  trials: TrialDraft[];
  answers: Record<string, number>;
  details: Record<string, string>;
  medications: string;
  lorazepam: string;
  pressures: string;
  heartRate: string;
  oxygen: string;
  weight: string;
  height: string;
  episode: EpisodeDraft;
}

/** The present episode of depression; an empty text is "not asked". */
export interface EpisodeDraft {
  months: string;
  severity: string;
  augmentation: string;
  ect: string;
}

export const noEpisode: EpisodeDraft = { months: '', severity: '', augmentation: '', ect: '' };

/** The order of the choices in the list of questions. */
export const answerCodes = ['NO', 'YES', 'UNKNOWN'] as const;

const text = (value: number | string | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

export function draftOf({ version, findings }: Screening): FindingsDraft {
  const vitals = findings?.vitals;
  return {
    base: version,
    indication: findings?.indication ?? '',
    trials: (findings?.trials ?? []).map((trial) => ({
      drug: trial.drug,
      dose: text(trial.doseMilligramsPerDay),
      weeks: text(trial.weeks),
      adherence: text(trial.adherencePercent),
      response: text(trial.responsePercent),
      whyStopped: trial.whyStopped,
      currentEpisode: trial.currentEpisode,
      startedOn: text(trial.startedOn),
      endedOn: text(trial.endedOn),
    })),
    answers: Object.fromEntries(
      (findings?.answers ?? []).map((given) => [given.question, answerCodes.indexOf(given.answer)]),
    ),
    details: Object.fromEntries((findings?.answers ?? []).map((given) => [given.question, given.detail ?? ''])),
    medications: (findings?.medications ?? []).join('\n'),
    lorazepam: text(findings?.lorazepamEquivalentMilligrams),
    pressures: (vitals?.bloodPressures ?? []).map(({ systolic, diastolic }) => `${systolic}/${diastolic}`).join(' '),
    heartRate: text(vitals?.heartRate),
    oxygen: text(vitals?.oxygenSaturation),
    weight: text(vitals?.weightKilograms),
    height: text(vitals?.heightCentimetres),
    episode: {
      months: text(findings?.episode?.months),
      severity: findings?.episode?.severity ?? '',
      augmentation: yesNoText(findings?.episode?.augmentationTried),
      ect: yesNoText(findings?.episode?.electroconvulsiveTherapyTried),
    },
  };
}

/** A figure as the server wants it; what is no figure is left out, and the server says that it is missing. */
export function figure(typed: string): number | undefined {
  const value = Number(typed.trim().replace(',', '.'));
  return typed.trim() === '' || Number.isNaN(value) ? undefined : value;
}

export function pressuresOf(typed: string): { systolic: number; diastolic: number }[] | null {
  const words = typed
    .trim()
    .split(/[\s,;]+/)
    .filter(Boolean);
  const read = words.map((word) => /^(\d{2,3})\/(\d{2,3})$/.exec(word));
  if (read.some((match) => match === null)) return null;
  return read.map((match) => ({ systolic: Number(match?.[1]), diastolic: Number(match?.[2]) }));
}

export function requestOf(draft: FindingsDraft): ScreeningRequest {
  return {
    indication: (draft.indication || undefined) as ScreeningRequest['indication'],
    trials: draft.trials.map((trial) => ({
      drug: trial.drug,
      doseMilligramsPerDay: figure(trial.dose),
      weeks: figure(trial.weeks),
      adherencePercent: figure(trial.adherence),
      responsePercent: figure(trial.response),
      whyStopped: trial.whyStopped,
      currentEpisode: trial.currentEpisode,
      startedOn: trial.startedOn || undefined,
      endedOn: trial.whyStopped === 'STILL_TAKING' ? undefined : trial.endedOn || undefined,
    })) as ScreeningRequest['trials'],
    answers: Object.entries(draft.answers).map(([question, answer]) => ({
      question,
      answer: answerCodes[answer],
      detail: draft.details[question] || undefined,
    })) as ScreeningRequest['answers'],
    medications: draft.medications
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    lorazepamEquivalentMilligrams: figure(draft.lorazepam),
    vitals: vitalsOf(draft),
    episode: episodeOf(draft.episode ?? noEpisode),
  };
}

const yesNoText = (value: boolean | null | undefined) => (value === true ? 'YES' : value === false ? 'NO' : '');

const truth = (value: string) => (value === '' ? undefined : value === 'YES');

function episodeOf({ months, severity, augmentation, ect }: EpisodeDraft): ScreeningRequest['episode'] {
  if (![months.trim(), severity, augmentation, ect].some(Boolean)) return undefined;
  return {
    months: figure(months),
    severity: severity || undefined,
    augmentationTried: truth(augmentation),
    electroconvulsiveTherapyTried: truth(ect),
  } as ScreeningRequest['episode'];
}

function vitalsOf(draft: FindingsDraft): ScreeningRequest['vitals'] {
  if (![draft.pressures, draft.heartRate, draft.oxygen, draft.weight, draft.height].some((typed) => typed.trim())) {
    return undefined;
  }
  return {
    bloodPressures: pressuresOf(draft.pressures) ?? [],
    heartRate: figure(draft.heartRate),
    oxygenSaturation: figure(draft.oxygen),
    weightKilograms: figure(draft.weight),
    heightCentimetres: figure(draft.height),
  } as ScreeningRequest['vitals'];
}
