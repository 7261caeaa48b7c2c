import { useQuery } from '@tanstack/react-query';
import { intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';
import { answer } from '../../api/http';

type Schemas = components['schemas'];
export type RuleLine = Schemas['RuleLine'];
export type Rule = Schemas['RuleView'];
export type Effect = Schemas['EffectView'];
export type When = Schemas['When'];
export type DraftRequest = Schemas['DraftRequest'];

export const ruleBookKey = ['intake', 'rule-book'];

export const useRuleBook = () =>
  useQuery({
    queryKey: ruleBookKey,
    queryFn: ({ signal }) => answer(intake.GET('/api/intake/rule-book', { signal })),
    staleTime: 60_000,
  });

/** What a saved draft would change. Asked once for each version of it: it looks at every current patient. */
export const useEffectOf = (ruleId: string, version: number) =>
  useQuery({
    queryKey: ['rule-effect', ruleId, version],
    queryFn: ({ signal }) =>
      answer(intake.GET('/api/intake/rule-book/{ruleId}/draft/effect', { params: { path: { ruleId } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  });
