import { useQuery } from '@tanstack/react-query';
import { treatment } from '../../api/clients';
import { answer } from '../../api/http';

const AGAIN_MS = 60_000;

/** Patients who have asked for help with the way home from a session that is still to come. */
export const useRidesWanted = () =>
  useQuery({
    queryKey: ['treatment', 'rides-wanted'],
    queryFn: ({ signal }) => answer(treatment.GET('/api/treatment/rides-wanted', { signal })),
    refetchInterval: AGAIN_MS,
  });
