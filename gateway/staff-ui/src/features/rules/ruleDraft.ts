import { addDays } from '../../lib/time';
import { compact, parsed } from './expression';
import type { DraftRequest, RuleLine } from './queries';

/** A rule as it is typed; the expression stays text until it is sent. */
export interface RuleDraft {
  /** The version these were taken from, so that somebody else's change is not overwritten unseen. */
  base: number;
  severity: string;
  sentence: string;
  citation: string;
  mark: string;
  overridableBy: string;
  effectiveFrom: string;
  effectiveUntil: string;
  when: string;
  why: string;
}

const nothing = {
  severity: 'NEEDS_REVIEW',
  sentence: '',
  source: { citation: '', mark: 'P' },
  overridableBy: 'PRESCRIBER',
  effectiveUntil: undefined,
  when: {},
} as const;

/** The saved draft, else the rule that is in force, to be in force from tomorrow. */
export function draftOf(line: RuleLine | undefined, today: string): RuleDraft {
  const saved = line?.draft?.content;
  const from = saved ?? line?.inForce ?? line?.versions[0]?.rule ?? nothing;
  return {
    base: line?.version ?? 0,
    severity: from.severity,
    sentence: from.sentence,
    citation: from.source.citation,
    mark: from.source.mark,
    overridableBy: from.overridableBy,
    effectiveFrom: saved?.effectiveFrom ?? addDays(today, 1),
    effectiveUntil: saved?.effectiveUntil ?? '',
    when: JSON.stringify(compact(from.when), null, 2),
    why: saved?.why ?? '',
  };
}

export function requestOf(draft: RuleDraft): DraftRequest {
  return {
    severity: draft.severity,
    sentence: draft.sentence,
    source: { citation: draft.citation, mark: draft.mark },
    overridableBy: draft.overridableBy,
    effectiveFrom: draft.effectiveFrom,
    effectiveUntil: draft.effectiveUntil || undefined,
    when: parsed(draft.when) ?? {},
    why: draft.why,
  } as DraftRequest;
}

/** Whether the form says something else than the server's draft. */
export const differs = (typed: RuleDraft, saved: RuleDraft) =>
  JSON.stringify({ ...typed, when: flat(typed.when), base: 0 }) !==
  JSON.stringify({ ...saved, when: flat(saved.when), base: 0 });

const flat = (expression: string) => {
  const when = parsed(expression);
  return when ? JSON.stringify(when) : expression;
};
