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
  /** What people must be able to do besides what the protocol asks. */
  skills: string[];
}

/** Asking changes nothing, so it is a query although it is sent as a POST. */
export const useProposals = (patientId: string, { protocolId, from, skills, ...wishes }: Wanted) =>
  useQuery({
    queryKey: ['scheduling', 'proposals', patientId, protocolId, from, wishes, skills],
    queryFn: ({ signal }) =>
      answer(
        scheduling.POST('/api/scheduling/proposals', {
          body: {
            patientId,
            protocolId,
            from: from || undefined,
            skills,
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
