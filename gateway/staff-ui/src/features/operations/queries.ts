import { useQuery } from '@tanstack/react-query';
import { reporting } from '../../api/clients';
import type { components } from '../../api/generated/reporting';
import { answer } from '../../api/http';
import { useAsKnownOn } from '../asknownon/useAsKnownOn';
import type { Asked } from '../figures/entries';

type Schemas = components['schemas'];
export type OperationsFigures = Schemas['OperationsFigures'];
export type Figure = OperationsFigures['entries'][number]['figure'];
export type Use = OperationsFigures['chairs'][number];
export type MessageFigures = Schemas['MessageFigures'];

export function useOperationsFigures() {
  const [asKnownOn] = useAsKnownOn();
  return useQuery({
    queryKey: ['reporting', 'operations', asKnownOn],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/operations', { params: { query: { asKnownOn } }, signal })),
  });
}

export function useMessageFigures() {
  const [asKnownOn] = useAsKnownOn();
  return useQuery({
    queryKey: ['reporting', 'messages', asKnownOn],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/messages', { params: { query: { asKnownOn } }, signal })),
  });
}

/** Who is behind a figure; not kept longer than it is looked at. */
export function useBehindOperations(asked: Asked<Figure>) {
  const [asKnownOn] = useAsKnownOn();
  const query = { ...asked, asKnownOn };
  return useQuery({
    queryKey: ['reporting', 'operations-patients', query],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/operations/patients', { params: { query }, signal })),
    gcTime: 0,
  });
}
