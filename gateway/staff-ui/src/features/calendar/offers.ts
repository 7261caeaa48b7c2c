import { Problem } from '../../api/problem';

export interface OfferedSlot {
  startsAt: string;
  chairId: string;
}

export interface BrokenRule {
  rule: string;
  sentence: string;
}

const listIn = (error: unknown, name: string): Record<string, unknown>[] => {
  const found = error instanceof Problem ? error.extra[name] : undefined;
  return Array.isArray(found) ? found : [];
};

/** The nearest slots that work, as a refused move names them. */
export const offers = (error: unknown): OfferedSlot[] =>
  listIn(error, 'alternatives').flatMap(({ startsAt, chairId }) =>
    typeof startsAt === 'string' && typeof chairId === 'string' ? [{ startsAt, chairId }] : [],
  );

/** Every rule that a refused booking would have broken. */
export const reasonsOf = (error: unknown): BrokenRule[] =>
  listIn(error, 'reasons').flatMap(({ rule, sentence }) =>
    typeof rule === 'string' && typeof sentence === 'string' ? [{ rule, sentence }] : [],
  );
