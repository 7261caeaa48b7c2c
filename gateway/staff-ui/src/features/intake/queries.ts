import { useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';

type Schemas = components['schemas'];
export type Instrument = Schemas['Instrument'];
export type Assessment = Schemas['AssessmentView'];
export type Screening = Schemas['ScreeningView'];
export type ScreeningRequest = Schemas['FindingsRequest'];

export const useInstruments = () =>
  useQuery({
    queryKey: ['intake', 'instruments'],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/instruments', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useRules = () =>
  useQuery({
    queryKey: ['intake', 'rules'],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/rules', { signal })),
    staleTime: 5 * 60_000,
  });

const ofPatient = (patientId: string) => ({ params: { path: { patientId } } });

export const useAssessments = (patientId: string) =>
  useQuery({
    queryKey: ['intake', 'assessments', patientId],
    queryFn: ({ signal }) =>
      answer(intake.GET('/api/intake/patients/{patientId}/assessments', { ...ofPatient(patientId), signal })),
  });

export const useScreening = (patientId: string) =>
  useQuery({
    queryKey: ['intake', 'screening', patientId],
    queryFn: ({ signal }) =>
      answer(intake.GET('/api/intake/patients/{patientId}/screening', { ...ofPatient(patientId), signal })),
  });
