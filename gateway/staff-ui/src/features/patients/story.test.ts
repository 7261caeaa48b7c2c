import { describe, expect, it } from 'vitest';
import { gathered, saying } from './story';

const entry = (at: string, kind: string, detail?: string) => ({ at, kind, subject: `${kind}.${at}`, detail });

describe("a patient's story", () => {
  it.each([
    ['ASSESSMENT_COMPLETED', 'PHQ-9 7 MODERATELY_SEVERE', 'Answered PHQ-9: 7, moderately severe'],
    ['ASSESSMENT_COMPLETED', 'C-SSRS NONE', 'Answered C-SSRS: none'],
    ['SCREENED', 'ELIGIBLE', 'Decided: eligible'],
    ['RISK_DECIDED', 'HOLD_TREATMENT', 'Risk decided: hold treatment'],
    ['SESSION_MISSED', undefined, 'Session missed'],
    ['ADVERSE_EVENT', undefined, 'Adverse event'],
    ['ADVERSE_EVENT', 'SERIOUS', 'Serious adverse event'],
    ['ADVERSE_EVENT_SERIOUS', undefined, 'Adverse event found to be serious'],
    ['ADVERSE_EVENT_TOLD', undefined, 'Adverse event told outside'],
    ['SOMETHING_NEW', 'WITH_DETAIL', 'Something new: with detail'],
  ])('says %s %s in words', (kind, detail, said) => {
    expect(saying({ kind, detail })).toBe(said);
  });

  it('tells the newest first, and a series booked at once as one thing', () => {
    const booked = [1, 2, 3].map((number) => entry('2026-10-20T13:20:01Z', 'SESSION_BOOKED', `${number} of 6`));
    const story = [entry('2026-10-20T13:20:00Z', 'COURSE_STARTED', 'IV'), ...booked];
    expect(gathered(story).map(saying)).toEqual(['Sessions booked', 'Course started, IV']);
  });

  it('tells a single booking by its number', () => {
    expect(gathered([entry('2026-10-20T13:20:01Z', 'SESSION_BOOKED', '4 of 6')]).map(saying)).toEqual([
      'Session 4 of 6 booked',
    ]);
  });
});
