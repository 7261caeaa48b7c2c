import { describe, expect, it } from 'vitest';
import { daysWords, fieldsWords } from './words';

describe('how long there is', () => {
  it('is said in days, and loudest from the day after the last', () => {
    expect(daysWords({ daysLeft: 7 })).toBe('7 days left');
    expect(daysWords({ daysLeft: 1 })).toBe('1 day left');
    expect(daysWords({ daysLeft: 0 })).toBe('due today');
    expect(daysWords({ daysLeft: -1 })).toBe('1 day overdue');
  });
});

describe('fields', () => {
  it('stand in a sentence', () => {
    expect(fieldsWords('SEDATION', 'ADVERSE_EVENTS')).toBe('deepest sedation, adverse events');
  });
});
