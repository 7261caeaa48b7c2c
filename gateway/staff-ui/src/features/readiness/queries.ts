import { useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { idempotent, useCommand } from '../../api/useCommand';

type Schemas = components['schemas'];
export type Readiness = Schemas['ReadinessView'];
export type Standing = Schemas['TestStandingView'];
export type TestStatus = Standing['status'];
export type TestResult = Schemas['TestResult'];
export type Entered = Schemas['EnteredResult'];

export const useReadiness = (patientId: string) =>
  useQuery({
    queryKey: ['intake', 'readiness', patientId],
    queryFn: ({ signal }) =>
      answer(intake.GET('/api/intake/patients/{patientId}/readiness', { params: { path: { patientId } }, signal })),
  });

export const useTestsToReview = () =>
  useQuery({
    queryKey: ['intake', 'tests-to-review'],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/tests-to-review', { signal })),
  });

/** What can be done about a patient's tests; each answer is how they stand then. */
export function useTestCommands(patientId: string, about: string, done: () => void) {
  const path = { patientId };
  const refresh = [['intake']];
  return {
    enter: useCommand({
      name: `test-result.${patientId}.${about}`,
      send: (result: Entered, key) =>
        answer(
          intake.POST('/api/intake/patients/{patientId}/readiness/results', {
            params: { path },
            headers: idempotent(key),
            body: { results: [result] },
          }),
        ),
      refresh,
      done,
    }),
    order: useCommand({
      name: `test-order.${patientId}.${about}`,
      send: (items: string[], key) =>
        answer(
          intake.POST('/api/intake/patients/{patientId}/readiness/orders', {
            params: { path },
            headers: idempotent(key),
            body: { items },
          }),
        ),
      refresh,
      done,
    }),
    review: useCommand({
      name: `test-review.${patientId}.${about}`,
      send: ({ resultId, ...body }: Schemas['ReviewRequest'] & { resultId: string }, key) =>
        answer(
          intake.POST('/api/intake/patients/{patientId}/readiness/results/{resultId}/review', {
            params: { path: { ...path, resultId } },
            headers: idempotent(key),
            body,
          }),
        ),
      refresh,
      done,
    }),
  };
}
