import { useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';

export const useReviewQueue = () =>
  useQuery({
    queryKey: ['intake', 'review-queue'],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/review-queue', { signal })),
  });

export const useReviewCount = () => useReviewQueue().data?.length ?? 0;
