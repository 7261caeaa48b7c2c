import { useQuery } from '@tanstack/react-query';
import { reporting } from '../../api/clients';
import type { components } from '../../api/generated/reporting';
import { answer } from '../../api/http';
import { useAsKnownOn } from '../asknownon/useAsKnownOn';
import type { Asked } from '../figures/entries';

type Schemas = components['schemas'];
export type ComplianceFigures = Schemas['ComplianceFigures'];
export type Figure = ComplianceFigures['entries'][number]['figure'];

export function useComplianceFigures() {
  const [asKnownOn] = useAsKnownOn();
  return useQuery({
    queryKey: ['reporting', 'compliance', asKnownOn],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/compliance', { params: { query: { asKnownOn } }, signal })),
  });
}

/** Who is behind a figure; not kept longer than it is looked at. */
export function useBehindCompliance(asked: Asked<Figure>) {
  const [asKnownOn] = useAsKnownOn();
  const query = { ...asked, asKnownOn };
  return useQuery({
    queryKey: ['reporting', 'compliance-patients', query],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/compliance/patients', { params: { query }, signal })),
    gcTime: 0,
  });
}
