import { sentence } from '../../lib/names';
import type { Definition } from '../figures/DefinitionList';
import type { SafetySettings } from './queries';

/** "contraindication.raised-pressure" as "Raised pressure (contraindication)". */
export function ruleName(rule: string): string {
  const [group, ...name] = rule.split('.');
  return name.length === 0 ? sentence(rule) : `${sentence(name.join(' ').replaceAll('-', ' '))} (${group})`;
}

/** What each figure of the page means, by the clinic's own settings. */
export function definitions({
  severeHypertension: { systolic, diastolic, confirmMinutes },
  checkSessions,
  checkDays,
  longCheckDays,
  benchmarks,
}: SafetySettings): Definition[] {
  return [
    {
      name: 'Adverse event',
      says:
        'everything that was reported of a session, once, as it was assessed last; for every 100 sessions that were ' +
        'completed. Its interval is the exact one of a count (Garwood 1936), for a session may have several',
    },
    {
      name: 'Severe hypertension',
      says:
        `systolic ${systolic.value} mmHg or more, or diastolic ${diastolic.value} mmHg or more, on two readings ` +
        `${confirmMinutes.value} minutes apart, of all sessions in which a dose was given. A session that is not over ` +
        'is not known yet',
      source: systolic.source,
      mark: systolic.mark,
    },
    {
      name: 'Held at the gate',
      says:
        'the checks before the dose said hold or stop at least once, of all visits at which the patient arrived; by ' +
        'check, a visit counts once for each check that did',
    },
    {
      name: 'Overridden at the gate',
      says:
        'a prescriber answered for the check, of the visits in which it held or stopped. Overrides from before they ' +
        'were told to other services (December 2026) are not known and count as none',
    },
    {
      name: 'Overridden at screening',
      says: 'somebody was found eligible although a rule spoke against it, of the screenings in which it did',
    },
    {
      name: 'Ended early',
      says: 'the visit was aborted after the patient had arrived, before or during the dose, of all visits that are over',
    },
    {
      name: 'Bladder and re-evaluation',
      says: `due after ${checkSessions.value} sessions or ${checkDays.value} days since the last, or since the first dose`,
      source: checkSessions.source,
      mark: checkSessions.mark,
    },
    {
      name: 'Liver, cognition, dependence',
      says: `due after ${longCheckDays.value} days since the last, or since the first dose`,
      source: longCheckDays.source,
      mark: longCheckDays.mark,
    },
    {
      name: 'In treatment',
      says:
        'a dose was given and a course goes on. A check counts as made when it was noted in the session; checks for a ' +
        'rising dose and for shrinking intervals are shown there alone',
    },
    { name: '95 %', says: 'Wilson’s interval of a share' },
    ...benchmarks.map(({ value, study, patients, when, mark }) => ({
      name: 'Published',
      says: `${value} %${patients ? `, ${patients} patients` : ''}: ${study}`,
      source: `${when.charAt(0).toUpperCase()}${when.slice(1)}`,
      mark,
    })),
  ];
}
