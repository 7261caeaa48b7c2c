import { useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import type { Scope } from './scopes';

type Schemas = components['schemas'];
export type Consent = Schemas['ConsentView'];
export type ConsentText = Schemas['TextView'];
export type Wording = Schemas['WordingView'];
export type Need = Schemas['NeedView'];

export const useConsents = (patientId: string) =>
  useQuery({
    queryKey: ['intake', 'consents', patientId],
    queryFn: ({ signal }) =>
      answer(intake.GET('/api/intake/patients/{patientId}/consents', { params: { path: { patientId } }, signal })),
  });

export const useConsentTexts = () =>
  useQuery({
    queryKey: ['intake', 'consent-texts'],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/consent-texts', { signal })),
    staleTime: 5 * 60_000,
  });

export const useConsentsDue = () =>
  useQuery({
    queryKey: ['intake', 'consents-due'],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/consents-due', { signal })),
  });

/** The newest signature for one thing: they come newest first. */
export const latestOf = (consents: Consent[], scope: Scope) => consents.find((consent) => consent.scope === scope);

export const documentOf = (patientId: string, { consentId }: Consent) =>
  `/api/intake/patients/${patientId}/consents/${consentId}/document`;
