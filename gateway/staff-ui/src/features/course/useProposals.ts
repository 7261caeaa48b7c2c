import { useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import { answer } from '../../api/http';
import type { Weekday } from './queries';

export interface Wanted {
  protocolId: string;
  from: string;
  weekdays: Weekday[];
  earliest: string;
  latest: string;
}

/** Asking changes nothing, so it is a query although it is sent as a POST. */
export const useProposals = (patientId: string, { protocolId, from, ...wishes }: Wanted) =>
  useQuery({
    queryKey: ['scheduling', 'proposals', patientId, protocolId, from, wishes],
    queryFn: ({ signal }) =>
      answer(
        scheduling.POST('/api/scheduling/proposals', {
          body: {
            patientId,
            protocolId,
            from: from || undefined,
            wishes: {
              weekdays: wishes.weekdays,
              earliest: wishes.earliest || undefined,
              latest: wishes.latest || undefined,
            },
          },
          signal,
        }),
      ),
    enabled: protocolId !== '',
    staleTime: 30_000,
  });
