import { useQuery } from '@tanstack/react-query';
import { notification } from '../../api/clients';
import type { components } from '../../api/generated/notification';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';

export type Board = components['schemas']['BoardView'];
export type Escalation = components['schemas']['EscalationView'];
export type Step = components['schemas']['StepView'];
export type PageView = components['schemas']['PageView'];
export type CallDue = components['schemas']['CallDue'];
export type Proof = components['schemas']['ProofView'];

export const useBoard = () =>
  useQuery({
    queryKey: ['notification', 'escalations'],
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/escalations', { signal })),
    // Every step is told as an event; only who is on call changes by the clock alone.
    refetchInterval: 60_000,
  });

export const useLately = () =>
  useQuery({
    queryKey: ['notification', 'escalations', 'lately'],
    queryFn: ({ signal }) => answer(notification.GET('/api/notification/escalations/lately', { signal })),
  });

export const useMayProve = () => useMay('PRESCRIBER', 'MANAGER', 'AUDITOR');

export const useProof = (month: string) =>
  useQuery({
    queryKey: ['notification', 'escalation-proof', month],
    queryFn: ({ signal }) =>
      answer(notification.GET('/api/notification/escalation-proof', { params: { query: { month } }, signal })),
  });
