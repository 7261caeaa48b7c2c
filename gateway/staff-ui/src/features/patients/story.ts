import { sentence, words } from '../../lib/names';
import type { Patient } from './queries';

type Entry = Patient['story'][number];

const sayings: Record<string, (detail: string) => string> = {
  ASSESSMENT_COMPLETED: (detail) => `Answered ${scored(detail)}`,
  SCREENED: (detail) => `Decided: ${words(detail)}`,
  RISK_FLAGGED: (detail) => `${sentence(detail)} risk flagged`,
  RISK_ACKNOWLEDGED: (detail) => `Risk taken charge of: ${words(detail)}`,
  RISK_OVERDUE: (detail) => `Nobody took charge of a ${words(detail)} risk in time`,
  RISK_DECIDED: (detail) => `Risk decided: ${words(detail)}`,
  RISK_WORSENING: (detail) => `Worse than at the start: ${detail}`,
  CONSENT_SIGNED: (detail) => `Consent signed: ${words(detail)}`,
  CONSENT_REVOKED: (detail) => `Consent revoked: ${words(detail)}`,
  COURSE_STARTED: (detail) => `Course started, ${detail}`,
  COURSE_PHASE_CHANGED: (detail) => `Course now in ${words(detail)}`,
  SESSION_BOOKED: (detail) => `Session ${detail} booked`,
  SESSION_COMPLETED: (detail) => `Session ${detail} completed`,
  SESSION_HELD: (detail) => `Gate said ${words(detail)}`,
  ALERT_RAISED: (detail) => `Alarm: ${words(detail)}`,
  ADVERSE_EVENT: (detail) => `${sentence(detail)} adverse event`,
};

/** What needs no detail to be said. */
const plainly: Record<string, string> = {
  ADVERSE_EVENT_SERIOUS: 'Adverse event found to be serious',
  ADVERSE_EVENT_TOLD: 'Adverse event told outside',
};

/** "PHQ-9 7 MILD" as "PHQ-9: 7, mild"; the instrument's name stays as it is written. */
function scored(detail: string): string {
  const [instrument = '', ...result] = detail.split(' ');
  return `${instrument.replace(':', '')}: ${words(result.join(', '))}`;
}

/** What happened, as people say it; a kind that is new here is said in its own words. */
export function saying({ kind, detail }: Pick<Entry, 'kind' | 'detail'>): string {
  const known = sayings[kind];
  if (known && detail) return known(detail);
  if (plainly[kind]) return plainly[kind];
  return detail ? `${sentence(kind)}: ${words(detail)}` : sentence(kind);
}

/** Newest first; the bookings of a series, made at one moment, are one thing that happened. */
export function gathered(story: Entry[]): Entry[] {
  const all: Entry[] = [];
  for (const entry of story.toSorted((one, other) => other.at.localeCompare(one.at))) {
    const last = all.at(-1);
    const booked = entry.kind === 'SESSION_BOOKED' && last?.at === entry.at;
    if (booked && last.kind === 'SESSIONS_BOOKED') continue;
    if (booked && last.kind === 'SESSION_BOOKED')
      all[all.length - 1] = { ...entry, kind: 'SESSIONS_BOOKED', detail: '' };
    else all.push(entry);
  }
  return all;
}
