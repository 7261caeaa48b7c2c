import { useQuery } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import type { components } from '../../api/generated/treatment';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { idempotent, useCommand } from '../../api/useCommand';

type Schemas = components['schemas'];
export type AdverseEvent = Schemas['AdverseEventView'];
export type AssessmentRequest = Schemas['AssessmentRequest'];
export type Term = AdverseEvent['term'];

const all = ['treatment', 'adverse-events'];

export const useAdverseEvents = (patientId: string) =>
  useQuery({
    queryKey: [...all, patientId],
    queryFn: ({ signal }) =>
      answer(treatment.GET('/api/treatment/adverse-events', { params: { query: { patientId } }, signal })),
  });

/** Serious events that nobody outside was told of yet, oldest first; asked by those alone who may tell them. */
export const useEventsToTell = () =>
  useQuery({
    queryKey: [...all, 'to-tell'],
    queryFn: ({ signal }) => answer(treatment.GET('/api/treatment/adverse-events/to-tell', { signal })),
    enabled: useMay('NURSE', 'PRESCRIBER'),
  });

/** How many they are: asked on every page, and nobody's record is opened for it. */
export const useEventsToTellCount = () =>
  useQuery({
    queryKey: [...all, 'to-tell', 'count'],
    queryFn: ({ signal }) => answer(treatment.GET('/api/treatment/adverse-events/to-tell/count', { signal })),
    enabled: useMay('NURSE', 'PRESCRIBER'),
  });

export const useReport = (sessionId: string) =>
  useCommand({
    name: `adverse-event.${sessionId}`,
    send: (body: Schemas['AdverseEventRequest'], command) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/adverse-events', {
          params: { path: { sessionId } },
          headers: idempotent(command),
          body,
        }),
      ),
    refresh: [all],
  });

export const useAssess = ({ eventId }: AdverseEvent) =>
  useCommand({
    name: `assess.${eventId}`,
    send: (body: AssessmentRequest, command) =>
      answer(
        treatment.POST('/api/treatment/adverse-events/{eventId}/assessments', {
          params: { path: { eventId } },
          headers: idempotent(command),
          body,
        }),
      ),
    refresh: [all],
  });

export const useTell = ({ eventId }: AdverseEvent) =>
  useCommand({
    name: `tell.${eventId}`,
    send: (body: Schemas['ToldRequest'], command) =>
      answer(
        treatment.POST('/api/treatment/adverse-events/{eventId}/told', {
          params: { path: { eventId } },
          headers: idempotent(command),
          body,
        }),
      ),
    refresh: [all],
  });

export const terms: Term[] = [
  'DISSOCIATION_DISTRESSING',
  'ANXIETY_OR_PANIC',
  'DIZZINESS',
  'NAUSEA',
  'VOMITING',
  'HEADACHE',
  'BLURRED_VISION',
  'HYPERTENSION',
  'HYPOTENSION',
  'TACHYCARDIA',
  'BRADYCARDIA',
  'ARRHYTHMIA',
  'CHEST_PAIN',
  'SEDATION',
  'HYPOXIA',
  'RESPIRATORY_DEPRESSION',
  'SYNCOPE',
  'FALL',
  'SEIZURE',
  'ALLERGIC_REACTION',
  'INFUSION_SITE_REACTION',
  'MANIA',
  'PSYCHOSIS',
  'SUICIDAL_THOUGHTS_OR_BEHAVIOUR',
  'URINARY_SYMPTOMS',
  'LIVER_ENZYMES_RAISED',
  'COGNITIVE_COMPLAINT',
  'MISUSE_OR_CRAVING',
  'OTHER',
];

export const grades = [
  { value: '1', label: '1: mild' },
  { value: '2', label: '2: moderate' },
  { value: '3', label: '3: severe' },
  { value: '4', label: '4: life-threatening' },
  { value: '5', label: '5: death' },
];

type Latest = AdverseEvent['assessments'][number];

export const seriousness: Latest['serious'] = [
  'DEATH',
  'LIFE_THREATENING',
  'HOSPITALISATION',
  'DISABILITY',
  'CONGENITAL_ANOMALY',
  'OTHER_IMPORTANT',
];
export const causalities: Latest['causality'][] = [
  'CERTAIN',
  'PROBABLE',
  'POSSIBLE',
  'UNLIKELY',
  'UNRELATED',
  'UNASSESSABLE',
];
export const actions: Latest['action'][] = [
  'NONE',
  'RATE_REDUCED',
  'DOSE_PAUSED',
  'DOSE_STOPPED',
  'MEDICINE_GIVEN',
  'TRANSFERRED',
  'COURSE_ENDED',
];
export const outcomes: Latest['outcome'][] = [
  'RECOVERED',
  'RECOVERING',
  'NOT_RECOVERED',
  'RECOVERED_WITH_SEQUELAE',
  'FATAL',
  'UNKNOWN',
];

/** An assessment as it is filled in. */
export interface AssessmentDraft {
  grade: string;
  serious: string[];
  causality: Latest['causality'];
  action: Latest['action'];
  outcome: Latest['outcome'];
  note: string;
}

export const assessmentDraft = (latest?: Latest): AssessmentDraft => ({
  grade: String(latest?.grade ?? 1),
  serious: latest?.serious ?? [],
  causality: latest?.causality ?? 'POSSIBLE',
  action: latest?.action ?? 'NONE',
  outcome: latest?.outcome ?? 'RECOVERING',
  note: '',
});

export const assessmentRequest = (draft: AssessmentDraft): AssessmentRequest => ({
  grade: Number(draft.grade),
  serious: draft.serious as Latest['serious'],
  causality: draft.causality,
  action: draft.action,
  outcome: draft.outcome,
  note: draft.note.trim() || undefined,
});
