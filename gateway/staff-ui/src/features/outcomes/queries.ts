import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { reporting } from '../../api/clients';
import { answer } from '../../api/http';

export const useOutcomes = (instrument: string) =>
  useQuery({
    queryKey: ['reporting', 'outcomes', instrument],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/outcomes', { params: { query: { instrument } }, signal })),
    placeholderData: keepPreviousData,
  });

export const useFunnel = () =>
  useQuery({
    queryKey: ['reporting', 'funnel'],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/funnel', { signal })),
  });

export const useSessionFigures = () =>
  useQuery({
    queryKey: ['reporting', 'sessions'],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/sessions', { signal })),
  });

export const useAdverseEventFigures = () =>
  useQuery({
    queryKey: ['reporting', 'adverse-events'],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/adverse-events', { signal })),
  });

type Answered<T extends (...of: never[]) => { data: unknown }> = NonNullable<ReturnType<T>['data']>;

export type Outcomes = Answered<typeof useOutcomes>['figures'];
export type OutcomeRow = Outcomes['rows'][number];
export type Share = NonNullable<OutcomeRow['response']>;
export type Funnel = Answered<typeof useFunnel>['figures'];
export type SessionFigures = Answered<typeof useSessionFigures>['figures'];
export type AdverseEventFigures = Answered<typeof useAdverseEventFigures>['figures'];
