import { useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import type { components } from '../../api/generated/scheduling';
import { answer } from '../../api/http';

type Schemas = components['schemas'];
export type Course = Schemas['CourseView'];
export type Protocol = Schemas['Protocol'];
export type Proposals = Schemas['ProposalsView'];
export type Series = Proposals['proposals'][number];
export type Weekday = NonNullable<NonNullable<Schemas['WishesRequest']['weekdays']>[number]>;

export const useCourses = (patientId: string) =>
  useQuery({
    queryKey: ['scheduling', 'courses', patientId],
    queryFn: ({ signal }) =>
      answer(scheduling.GET('/api/scheduling/courses', { params: { query: { patientId } }, signal })),
  });

export const useProtocols = () =>
  useQuery({
    queryKey: ['scheduling', 'protocols'],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/protocols', { signal })),
    staleTime: 5 * 60_000,
  });
