import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { intentDone, intentKey } from '../lib/intent';

interface Command<I, O> {
  /** What this command is and whom it is about; names the intent whose key is kept across retries. */
  name: string;
  send: (input: I, idempotencyKey: string) => Promise<O>;
  refresh?: QueryKey[];
  done?: (output: O, input: I) => void;
}

/** A change asked of a service: one Idempotency-Key an intent, and the pages it touches refreshed when it is done. */
export function useCommand<I, O>({ name, send, refresh = [], done }: Command<I, O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: I) =>
      send(
        input,
        intentKey(localStorage, name, input, Date.now(), () => crypto.randomUUID()),
      ),
    onSuccess: async (output, input) => {
      intentDone(localStorage, name);
      done?.(output, input);
      await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}

export const idempotent = (key: string) => ({ 'Idempotency-Key': key });

export const ifVersion = (version: number) => ({ 'If-Match': `"${version}"` });
