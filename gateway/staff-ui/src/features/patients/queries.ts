import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import { answer } from '../../api/http';

export const usePatientSearch = (search: string) =>
  useQuery({
    queryKey: ['intake', 'patients', { search }],
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/patients', { params: { query: { search } }, signal })),
    enabled: search.length > 0,
    placeholderData: keepPreviousData,
  });
