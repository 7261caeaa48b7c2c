import { useQuery } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import type { components } from '../../api/generated/treatment';
import { answer } from '../../api/http';

export type Card = components['schemas']['CardView'];

/** The chairs of a day. It is asked again by itself, too, so that a lost line cannot leave it old for long. */
export const useBoard = (date: string) =>
  useQuery({
    queryKey: ['treatment', 'board', date],
    queryFn: ({ signal }) => answer(treatment.GET('/api/treatment/board', { params: { query: { date } }, signal })),
    refetchInterval: 20_000,
  });
