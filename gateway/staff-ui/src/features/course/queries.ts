import { useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import type { components } from '../../api/generated/scheduling';
import { answer } from '../../api/http';

type Schemas = components['schemas'];
export type Course = Schemas['CourseView'];
export type Protocol = Schemas['Protocol'];
export type Proposals = Schemas['ProposalsView'];
export type Series = Schemas['Series'];
export type Conversation = Schemas['ConversationView'];
export type RestProposals = Schemas['RestProposals'];
export type NextProposals = Schemas['NextProposals'];
export type Weekday = NonNullable<NonNullable<Schemas['WishesRequest']['weekdays']>[number]>;

export const useCourses = (patientId: string) =>
  useQuery({
    queryKey: ['scheduling', 'courses', patientId],
    queryFn: ({ signal }) =>
      answer(scheduling.GET('/api/scheduling/courses', { params: { query: { patientId } }, signal })),
  });

/** The version of each protocol that a course starting on that local date follows. */
export const inForce = (protocols: Protocol[], today: string): Protocol[] => {
  const newest = new Map<string, Protocol>();
  for (const protocol of protocols) {
    const known = newest.get(protocol.protocolId);
    if (protocol.effectiveFrom <= today && (!known || protocol.version > known.version)) {
      newest.set(protocol.protocolId, protocol);
    }
  }
  return [...newest.values()];
};

export const useProtocols = () =>
  useQuery({
    queryKey: ['scheduling', 'protocols'],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/protocols', { signal })),
    staleTime: 5 * 60_000,
  });
