import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import type { components } from '../../api/generated/scheduling';
import { answer } from '../../api/http';
import { idempotent, ifVersion } from '../../api/useCommand';
import { addDays } from '../../lib/time';
import type { Counted } from '../course/visits';

export type BookedSession = components['schemas']['SessionView'];
export type BookedConversation = components['schemas']['ConversationView'];
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

/** A session, or a conversation that belongs to one, as the calendar shows it. Only a session has a nurse and a prescriber. */
export interface Visit
  extends Omit<BookedSession, 'nurseId' | 'prescriberId' | 'phase' | 'ofSessions'>,
    Pick<Counted, 'part'> {
  ofSessions: number;
  nurseId?: string;
  prescriberId?: string;
}

export const ofSession = (session: BookedSession): Visit => ({ ...session, part: 'DOSE' });

export const ofConversation = ({ conversationId, roomId, ...rest }: BookedConversation): Visit => ({
  ...rest,
  // The schema knows three parts; a conversation is never the dose.
  sessionId: conversationId,
  chairId: roomId,
  route: 'KAP',
  ofSessions: rest.number,
});

/** The sessions and conversations that start on the clinic's local days from the first, for so many days. */
export const useVisits = (from: string, days: number) =>
  useQuery({
    queryKey: ['scheduling', 'visits', { from, days }],
    queryFn: async ({ signal }): Promise<Visit[]> => {
      const about = { params: { query: { from, to: addDays(from, days - 1) } }, signal };
      const [sessions, conversations] = await Promise.all([
        answer(scheduling.GET('/api/scheduling/sessions', about)),
        answer(scheduling.GET('/api/scheduling/conversations', about)),
      ]);
      return [...sessions.map(ofSession), ...conversations.map(ofConversation)];
    },
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

/** Where a visit is to go; what is left out may be anyone or anywhere. */
export interface Target {
  startsAt: string;
  chairId?: string;
  nurseId?: string;
  therapistId?: string;
}

/** Whether a visit could go there, which rule refuses, and what works nearby. Changes nothing. */
export const useOutlook = ({ sessionId, part }: Visit, to: Target) =>
  useQuery({
    queryKey: ['scheduling', 'outlook', sessionId, to],
    queryFn: ({ signal }) =>
      part === 'DOSE'
        ? answer(
            scheduling.POST('/api/scheduling/sessions/{sessionId}/move-outlook', {
              params: { path: { sessionId } },
              body: to,
              signal,
            }),
          )
        : answer(
            scheduling.POST('/api/scheduling/conversations/{conversationId}/move-outlook', {
              params: { path: { conversationId: sessionId } },
              body: to,
              signal,
            }),
          ),
  });

/** Moves a session or a conversation there. */
export function sendMove({ sessionId, part, courseVersion }: Visit, to: Target, reason: ChangeReason, key: string) {
  const headers = { ...idempotent(key), ...ifVersion(courseVersion) };
  const body = { to, reason };
  return part === 'DOSE'
    ? answer(
        scheduling.POST('/api/scheduling/sessions/{sessionId}/move', {
          params: { path: { sessionId } },
          headers,
          body,
        }),
      )
    : answer(
        scheduling.POST('/api/scheduling/conversations/{conversationId}/move', {
          params: { path: { conversationId: sessionId } },
          headers,
          body,
        }),
      );
}

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
