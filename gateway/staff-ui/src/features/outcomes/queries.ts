import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { reporting } from '../../api/clients';
import type { components, paths } from '../../api/generated/reporting';
import { answer } from '../../api/http';
import { useAsKnownOn } from '../asknownon/useAsKnownOn';

export function useOutcomes(instrument: string) {
  const [asKnownOn] = useAsKnownOn();
  const query = { instrument, asKnownOn };
  return useQuery({
    queryKey: ['reporting', 'outcomes', query],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/outcomes', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export type By = 'ROUTE' | 'INDICATION' | 'PROTOCOL' | 'DOSE' | 'CLINIC';

export function useOutcomeGroups(instrument: string, by: By) {
  const [asKnownOn] = useAsKnownOn();
  const query = { instrument, by, asKnownOn };
  return useQuery({
    queryKey: ['reporting', 'outcome-groups', query],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/outcomes/groups', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export interface Figure {
  instrument: string;
  /** Without one: the mean change, the effect size and plain counts. */
  measure?: Measured;
  point: OutcomeRow['point'];
  number: number | undefined;
  /** Only courses that stand so; without it all that reached the point. */
  standing?: Standing[];
}

export type Measured = 'RESPONSE' | 'REMISSION' | 'MEANINGFUL' | 'WORSE' | 'LOWER' | 'HIGHER';

/** Who is behind a figure; not kept longer than it is looked at. */
export function useOutcomePatients(figure: Figure) {
  const [asKnownOn] = useAsKnownOn();
  const query = { ...figure, asKnownOn };
  return useQuery({
    queryKey: ['reporting', 'outcome-patients', query],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/outcomes/patients', { params: { query }, signal })),
    gcTime: 0,
  });
}

export type Awaited = 'RESPONSE' | 'RELAPSE' | 'RELAPSE_WITHOUT_DOSE';

/** A curve, or those of its patients who were watched from and up to some day. */
export interface CurveNumber {
  instrument: string;
  curve: Awaited;
  from?: number;
  until?: number;
}

/** Who is behind a curve; not kept longer than it is looked at. */
export function useCurvePatients(number: CurveNumber) {
  const [asKnownOn] = useAsKnownOn();
  const query = { ...number, asKnownOn };
  return useQuery({
    queryKey: ['reporting', 'curve-patients', query],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/outcomes/curves/patients', { params: { query }, signal })),
    gcTime: 0,
  });
}

export function useFunnel() {
  const [asKnownOn] = useAsKnownOn();
  return useQuery({
    queryKey: ['reporting', 'funnel', asKnownOn],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/funnel', { params: { query: { asKnownOn } }, signal })),
  });
}

/** Who came to a milestone; not kept longer than it is looked at. */
export function useFunnelPatients(milestone: Milestone) {
  const [asKnownOn] = useAsKnownOn();
  const query = { milestone, asKnownOn };
  return useQuery({
    queryKey: ['reporting', 'funnel-patients', query],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/funnel/patients', { params: { query }, signal })),
    gcTime: 0,
  });
}

export function useSessionFigures() {
  const [asKnownOn] = useAsKnownOn();
  return useQuery({
    queryKey: ['reporting', 'sessions', asKnownOn],
    queryFn: ({ signal }) =>
      answer(reporting.GET('/api/reporting/sessions', { params: { query: { asKnownOn } }, signal })),
  });
}

/** What is counted of sessions, of all or of those between two dates. */
export interface SessionCount {
  figure: SessionFigure;
  from?: string;
  to?: string;
}

/** Who is behind a count of sessions; not kept longer than it is looked at. */
export function useSessionPatients(count: SessionCount) {
  const [asKnownOn] = useAsKnownOn();
  const query = { ...count, asKnownOn };
  return useQuery({
    queryKey: ['reporting', 'session-patients', query],
    queryFn: ({ signal }) => answer(reporting.GET('/api/reporting/sessions/patients', { params: { query }, signal })),
    gcTime: 0,
  });
}

type Asked<P extends keyof paths> = paths[P] extends { get: { parameters: { query: infer Q } } } ? Q : never;
export type Milestone = Asked<'/api/reporting/funnel/patients'>['milestone'];
export type SessionFigure = Asked<'/api/reporting/sessions/patients'>['figure'];
export type Standing = components['schemas']['CoursePatient']['standing'];

type Answered<T extends (...of: never[]) => { data: unknown }> = NonNullable<ReturnType<T>['data']>;

export type Outcomes = Answered<typeof useOutcomes>['figures'];
export type OutcomeRow = Outcomes['rows'][number];
export type Share = NonNullable<OutcomeRow['response']>;
export type Instrument = Outcomes['instrument'];
export type Benchmark = NonNullable<Instrument['benchmarks']>[number];
export type Survival = NonNullable<Outcomes['timeToResponse']>;
export type CoursePatient = Answered<typeof useOutcomePatients>['figures']['courses'][number];
export type WatchedPatient = Answered<typeof useCurvePatients>['figures']['courses'][number];
export type GroupedPoint = Answered<typeof useOutcomeGroups>['figures']['points'][number];
export type DoseEdge = Answered<typeof useOutcomeGroups>['figures']['doseEdges'][number];
export type GroupRow = GroupedPoint['groups'][number];
export type Funnel = Answered<typeof useFunnel>['figures'];
export type SessionFigures = Answered<typeof useSessionFigures>['figures'];
