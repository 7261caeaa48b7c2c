import { dateOf } from '../../lib/time';
import type { Need } from './queries';

const reasons: Record<Need['dues'][number]['reason'], string> = {
  NOT_SIGNED: 'the course needs it',
  ROUTE_CHANGED: 'the course goes by another route than was signed for',
  SESSIONS_REACHED: 'the sessions that it covers were given',
  DOSE_RAISED: 'the dose was raised',
  TEXT_CHANGED: 'the text says something new',
  TIME_PASSED: 'it was signed a year ago',
  REVOKED: 'it was revoked',
};

/** Why something must be signed, or signed anew, and from when on; nothing where all is well. */
export function dueWords(need: Need, zone: string): string | null {
  const [first] = need.dues;
  if (!first) return null;
  switch (need.state) {
    case 'DUE':
      return `sign anew: ${reasons[first.reason]}`;
    case 'DUE_SOON':
      return `sign anew before ${dateOf(first.from, zone)}: ${reasons[first.reason]}`;
    case 'NOT_SIGNED':
      return `to be signed: ${reasons[first.reason]}`;
    case 'REVOKED':
      return need.needed ? 'revoked, and the course cannot go on without it' : null;
    case 'IN_FORCE':
      return null;
  }
}
