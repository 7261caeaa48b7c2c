import { useQuery } from '@tanstack/react-query';
import { reporting } from '../../api/clients';
import type { components } from '../../api/generated/reporting';
import { answer } from '../../api/http';
import { useAsKnownOn } from '../asknownon/useAsKnownOn';
import type { Asked } from '../figures/entries';

type Schemas = components['schemas'];
export type SafetyFigures = Schemas['SafetyFigures'];
export type Figure = SafetyFigures['entries'][number]['figure'];
export type SafetySettings = SafetyFigures['settings'];
export type AdverseEventFigures = Schemas['AdverseEventFigures'];

export function useSafetyFigures() {
  const [asKnownOn] = useAsKnownOn();
  return useQuery({
    queryKey: ['reporting', 'safety', asKnownOn],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/safety', { params: { query: { asKnownOn } }, signal })),
  });
}

export function useAdverseEventFigures() {
  const [asKnownOn] = useAsKnownOn();
  return useQuery({
    queryKey: ['reporting', 'adverse-events', asKnownOn],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/adverse-events', { params: { query: { asKnownOn } }, signal })),
  });
}

/** Who is behind a figure; not kept longer than it is looked at. */
export function useBehindSafety(asked: Asked<Figure>) {
  const [asKnownOn] = useAsKnownOn();
  const query = { ...asked, asKnownOn };
  return useQuery({
    queryKey: ['reporting', 'safety-patients', query],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/safety/patients', { params: { query }, signal })),
    gcTime: 0,
  });
}
