import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';

export type PatientSummary = components['schemas']['PatientSummary'];
export type Patient = components['schemas']['PatientView'];
export type StageCode = PatientSummary['stage'];

export const usePatients = (filter: { search?: string; stage?: StageCode }) =>
  useQuery({
    queryKey: ['intake', 'patients', filter],
    queryFn: ({ signal }) =>
      answer(
        intake.GET('/api/intake/patients', {
          params: { query: { search: filter.search || undefined, stage: filter.stage } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const usePatientSearch = (search: string) =>
  useQuery({
    queryKey: ['intake', 'patients', { search }],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/patients', { params: { query: { search } }, signal })),
    enabled: search.length > 0,
    placeholderData: keepPreviousData,
  });

export const usePatient = (patientId: string) =>
  useQuery({
    queryKey: ['intake', 'patient', patientId],
    queryFn: ({ signal }) =>
      answer(intake.GET('/api/intake/patients/{patientId}', { params: { path: { patientId } }, signal })),
  });
