import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import type { components } from '../../api/generated/scheduling';
import { answer } from '../../api/http';
import { addDays } from '../../lib/time';

export type BookedSession = components['schemas']['SessionView'];
export type ChangeReason = components['schemas']['ReasonRequest']['reason'];

/** The sessions that start on the clinic's local days from the first, for so many days. */
export const useSessions = (from: string, days: number) =>
  useQuery({
    queryKey: ['scheduling', 'sessions', { from, days }],
    queryFn: ({ signal }) =>
      answer(
        scheduling.GET('/api/scheduling/sessions', {
          params: { query: { from, to: addDays(from, days - 1) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const useCourse = (courseId: string | undefined) =>
  useQuery({
    queryKey: ['scheduling', 'course', courseId],
    queryFn: ({ signal }) =>
      answer(
        scheduling.GET('/api/scheduling/courses/{courseId}', {
          params: { path: { courseId: courseId ?? '' } },
          signal,
        }),
      ),
    enabled: courseId !== undefined,
  });

/** Where a session is to go; what is left out may be anyone or anywhere. */
export interface Target {
  startsAt: string;
  chairId?: string;
  nurseId?: string;
  therapistId?: string;
}

/** Whether a session could go there, which rule refuses, and what works nearby. Changes nothing. */
export const useOutlook = (sessionId: string, to: Target) =>
  useQuery({
    queryKey: ['scheduling', 'outlook', sessionId, to],
    queryFn: ({ signal }) =>
      answer(
        scheduling.POST('/api/scheduling/sessions/{sessionId}/move-outlook', {
          params: { path: { sessionId } },
          body: to,
          signal,
        }),
      ),
  });

export const changeReasons: { value: ChangeReason; label: string }[] = [
  { value: 'PATIENT_REQUEST', label: 'The patient asked' },
  { value: 'PATIENT_ILL', label: 'The patient is ill' },
  { value: 'NO_RIDE_HOME', label: 'No ride home' },
  { value: 'CLINICAL_DECISION', label: 'Clinical decision' },
  { value: 'SIDE_EFFECTS', label: 'Side effects' },
  { value: 'NO_RESPONSE', label: 'No response' },
  { value: 'CLINIC_REQUEST', label: 'The clinic asked' },
  { value: 'OTHER', label: 'Another reason' },
];
