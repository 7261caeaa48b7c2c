import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Query keys start with the service that answers, so that a live change can refresh just that service's pages. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      retry: (failures, error) => !(error instanceof Problem) && failures < 2,
      retryDelay: (attempt) => 500 * 2 ** attempt,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
