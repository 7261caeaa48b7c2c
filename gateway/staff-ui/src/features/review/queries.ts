import { useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { useEventsToTellCount } from '../session/adverse';

export type ReviewQueue = components['schemas']['ReviewQueueView'];

/** A flagged risk, as the queue and as a patient's own page know it. */
export type FlaggedRisk = Pick<
  components['schemas']['RiskView'],
  'level' | 'trigger' | 'step' | 'acknowledgeBy' | 'acknowledged'
> & { decisions?: components['schemas']['RiskView']['decisions'] };

export const useReviewQueue = () =>
  useQuery({
    queryKey: ['intake', 'review-queue'],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/review-queue', { signal })),
  });

/** How much waits for a person, or null while that is not known. It opens no record: what it asks for are numbers. */
export function useReviewCount(): number | null {
  const { data } = useQuery({
    queryKey: ['intake', 'review-queue', 'count'],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/review-queue/count', { signal })),
    enabled: useMay('NURSE', 'PRESCRIBER', 'THERAPIST'),
  });
  const told = useEventsToTellCount();
  const owed = useMay('NURSE', 'PRESCRIBER') ? told.data?.owed : 0;
  if (!data || owed === undefined) return null;
  return data.waiting + owed;
}
