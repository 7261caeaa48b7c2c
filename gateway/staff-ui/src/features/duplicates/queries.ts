import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';

export type Duplicate = components['schemas']['DuplicateView'];
export type Somebody = components['schemas']['DuplicateSearch'];

/** Likely records of somebody who is about to be registered; not asked before there is a name and a birth date. */
export const useDuplicatesOf = (somebody: Somebody | null) =>
  useQuery({
    queryKey: ['intake', 'duplicate-search', somebody],
    queryFn: ({ signal }) =>
      somebody ? answer(intake.POST('/api/intake/duplicate-searches', { body: somebody, signal })) : [],
    enabled: somebody !== null,
    placeholderData: keepPreviousData,
  });

export const useDuplicatesOfPatient = (patientId: string) =>
  useQuery({
    queryKey: ['intake', 'duplicates', patientId],
    queryFn: ({ signal }) =>
      answer(intake.GET('/api/intake/patients/{patientId}/duplicates', { params: { path: { patientId } }, signal })),
  });
