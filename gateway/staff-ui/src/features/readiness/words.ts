import { dateOf } from '../../lib/time';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Status';
import type { Readiness, Standing, TestResult, TestStatus } from './queries';

interface Look {
  tone: Tone;
  icon: IconName;
  words: string;
}

/** How a test stands, as colour, shape and word. */
export const looks: Record<TestStatus, Look> = {
  MISSING: { tone: 'due', icon: 'circle', words: 'missing' },
  ORDERED: { tone: 'arrived', icon: 'clock', words: 'ordered' },
  VALID: { tone: 'ok', icon: 'check', words: 'valid' },
  EXPIRING_SOON: { tone: 'due', icon: 'clock', words: 'runs out soon' },
  EXPIRED: { tone: 'due', icon: 'cross', words: 'ran out' },
  AWAITING_REVIEW: { tone: 'alert', icon: 'bang', words: 'to be reviewed' },
  REPEAT: { tone: 'alert', icon: 'bang', words: 'to be repeated' },
};

const waiting: Record<Readiness['blocked'][number], string> = {
  DECISION: 'finding the patient eligible',
  COURSE_START: 'starting a course',
  DOSING: 'dosing',
};

/** What waits for a test, in words; nothing where nothing does. */
export function waitsWords(blocked: Readiness['blocked']): string | null {
  if (blocked.length === 0) return null;
  const words = blocked.map((one) => waiting[one]);
  const last = words.at(-1);
  return words.length === 1 ? `${last}` : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Until when a result counts, or counted. */
export function untilWords({ status, validUntil }: Standing, zone: string): string | null {
  if (!validUntil) return null;
  switch (status) {
    case 'VALID':
    case 'EXPIRING_SOON':
      return `until ${dateOf(validUntil, zone)}`;
    case 'EXPIRED':
      return `on ${dateOf(validUntil, zone)}`;
    default:
      return null;
  }
}

const origins: Record<TestResult['origin'], string> = {
  HERE: 'entered here',
  REFERRAL: 'from the referral',
  QUESTIONNAIRE: 'from the questionnaire',
  SCALES: 'from the scales',
};

/** A result in one line: figures, those out of range marked by a word, and where it came from. */
export function resultWords({ result, outcomes, components }: Standing, zone: string): string | null {
  if (!result) return null;
  const figures = result.figures.map(({ code, value, unit, outside }) => {
    const title = components.find((component) => component.code === code)?.title ?? code;
    return `${title} ${value} ${unit}${outside ? ' (out of range)' : ''}`;
  });
  const said = result.outcome === 'IN_ORDER' ? outcomes.inOrder : outcomes.outOfTheOrdinary;
  const what = figures.length > 0 ? figures.join(', ') : said;
  return `${dateOf(result.takenAt, zone)}: ${what}, ${origins[result.origin]}${result.note ? `, ${result.note}` : ''}`;
}
