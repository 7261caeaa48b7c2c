import { useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';
import { useMay } from '../../api/session';
import { useEventsToTell } from '../session/adverse';

export type ReviewQueue = components['schemas']['ReviewQueueView'];

/** A flagged risk, as the queue and as a patient's own page know it. */
export type FlaggedRisk = Pick<
  components['schemas']['RiskView'],
  'level' | 'trigger' | 'step' | 'acknowledgeBy' | 'acknowledged'
> & { decisions?: components['schemas']['RiskView']['decisions'] };

export const useReviewQueue = (enabled = true) =>
  useQuery({
    queryKey: ['intake', 'review-queue'],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/review-queue', { signal })),
    enabled,
  });

/** How much waits for a person, or null while that is not known. */
export function useReviewCount(): number | null {
  const { data } = useReviewQueue(useMay('NURSE', 'PRESCRIBER', 'THERAPIST'));
  const told = useEventsToTell();
  const owed = useMay('NURSE', 'PRESCRIBER') ? told.data?.length : 0;
  if (!data || owed === undefined) return null;
  return data.decisions.length + data.risks.length + data.packets.length + data.asked.length + owed;
}
