import { useQuery } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import type { components } from '../../api/generated/treatment';
import { answer } from '../../api/http';
import { idempotent, ifVersion, useCommand } from '../../api/useCommand';

type Schemas = components['schemas'];
export type MonitoringForm = Schemas['MonitoringFormView'];
export type FormField = Schemas['FormFieldView'];
export type FormClock = Schemas['FormClockView'];
export type FormAnswer = Schemas['FormAnswerRequest'];
export type DueForm = Schemas['DueFormView'];
export type FormUse = Schemas['FormUseView'];
export type FormRoute = FormUse['routes'][number];

const all = ['treatment', 'monitoring-forms'];
const formKey = (sessionId: string) => [...all, sessionId];

/** Whether this clinic keeps such forms, and has ever said so. */
export const useFormUse = (enabled = true) =>
  useQuery({
    queryKey: [...all, 'use'],
    queryFn: ({ signal }) => answer(treatment.GET('/api/treatment/monitoring-forms/use', { signal })),
    staleTime: 5 * 60_000,
    enabled,
  });

export const useFormsDue = (enabled: boolean) =>
  useQuery({
    queryKey: [...all, 'due'],
    queryFn: ({ signal }) => answer(treatment.GET('/api/treatment/monitoring-forms/due', { signal })),
    enabled,
  });

export const useMonitoringForm = (sessionId: string, enabled = true) =>
  useQuery({
    queryKey: formKey(sessionId),
    queryFn: ({ signal }) =>
      answer(
        treatment.GET('/api/treatment/sessions/{sessionId}/monitoring-form', {
          params: { path: { sessionId } },
          signal,
        }),
      ),
    enabled,
  });

export const useSubmitForm = ({ sessionId, version }: MonitoringForm) =>
  useCommand({
    name: `monitoring-form.${sessionId}.${version}`,
    send: (body: Schemas['SubmissionRequest'], key) =>
      answer(
        treatment.POST('/api/treatment/sessions/{sessionId}/monitoring-form/submissions', {
          params: { path: { sessionId } },
          headers: { ...idempotent(key), ...ifVersion(version) },
          body,
        }),
      ),
    refresh: [all],
  });

export const useChooseForms = (version: number) =>
  useCommand({
    name: `monitoring-form-use.${version}`,
    send: (body: Schemas['FormUseRequest'], key) =>
      answer(
        treatment.PUT('/api/treatment/monitoring-forms/use', {
          // Nobody has chosen anything yet: there is no version to have seen.
          headers: { ...idempotent(key), ...(version > 0 ? ifVersion(version) : {}) },
          body,
        }),
      ),
    refresh: [all],
  });
