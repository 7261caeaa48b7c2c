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

export type By = 'ROUTE' | 'INDICATION' | 'PROTOCOL';

export const useOutcomeGroups = (instrument: string, by: By) =>
  useQuery({
    queryKey: ['reporting', 'outcome-groups', instrument, by],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/outcomes/groups', { params: { query: { instrument, by } }, signal })),
    placeholderData: keepPreviousData,
  });

export interface Figure {
  instrument: string;
  measure: Measured;
  point: OutcomeRow['point'];
  number: number | undefined;
}

export type Measured = 'RESPONSE' | 'REMISSION' | 'MEANINGFUL' | 'WORSE' | 'LOWER' | 'HIGHER';

/** Who is behind a figure; not kept longer than it is looked at. */
export const useOutcomePatients = (figure: Figure) =>
  useQuery({
    queryKey: ['reporting', 'outcome-patients', figure],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/outcomes/patients', { params: { query: figure }, signal })),
    gcTime: 0,
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
export type Instrument = Outcomes['instrument'];
export type Benchmark = NonNullable<Instrument['benchmarks']>[number];
export type Survival = NonNullable<Outcomes['timeToResponse']>;
export type CoursePatient = Answered<typeof useOutcomePatients>['figures']['courses'][number];
export type GroupedPoint = Answered<typeof useOutcomeGroups>['figures']['points'][number];
export type GroupRow = GroupedPoint['groups'][number];
export type Funnel = Answered<typeof useFunnel>['figures'];
export type SessionFigures = Answered<typeof useSessionFigures>['figures'];
export type AdverseEventFigures = Answered<typeof useAdverseEventFigures>['figures'];
