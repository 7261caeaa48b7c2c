import { useQuery } from '@tanstack/react-query';
import { scheduling } from '../../api/clients';
import type { components } from '../../api/generated/scheduling';
import { answer } from '../../api/http';

export type Waitlist = components['schemas']['WaitlistView'];
export type Entry = Waitlist['entries'][number];
export type Opening = Waitlist['openings'][number];
export type Offer = Waitlist['lately'][number];
export type Wish = components['schemas']['WishRequest'];

/** An offer that runs out goes to the next by itself, without any event: the list is asked for again now and then. */
const AGAIN_MS = 15_000;

export const useWaitlist = () =>
  useQuery({
    queryKey: ['scheduling', 'waitlist'],
    queryFn: ({ signal }) => answer(scheduling.GET('/api/scheduling/waitlist', { signal })),
    refetchInterval: AGAIN_MS,
  });
