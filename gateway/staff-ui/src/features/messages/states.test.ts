import { describe, expect, it } from 'vitest';
import { afterOf } from './queries';
import { eventName, stateOf } from './states';

describe('messages in words', () => {
  it('says held of what staff keep back, and only while it is planned', () => {
    const hold = { by: 'staff-nurse', at: '2026-03-12T14:00:00Z', reason: 'In hospital' };
    expect(stateOf({ status: 'PLANNED', hold })?.word).toBe('Held');
    expect(stateOf({ status: 'PLANNED', hold: undefined })?.word).toBe('Planned');
    expect(stateOf({ status: 'SUPPRESSED', hold })?.word).toBe('Withheld');
  });

  it('names the event as people would', () => {
    expect(eventName('daybreak.session.booked.v1')).toBe('Session booked');
    expect(eventName('staff')).toBe('Somebody of the staff asked for it');
  });

  it('finds the mark of the next page, and none on the last', () => {
    expect(afterOf('</api/notification/messages?limit=50&after=YWJj>; rel="next"')).toBe('YWJj');
    expect(afterOf(null)).toBeUndefined();
  });
});
