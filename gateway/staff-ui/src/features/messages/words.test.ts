import { describe, expect, it } from 'vitest';
import { durationWords, whenWords } from './words';

describe('rules in words', () => {
  it('says durations as people do', () => {
    expect(durationWords('PT24H')).toBe('24 hours');
    expect(durationWords('PT1M')).toBe('1 minute');
    expect(durationWords('PT336H')).toBe('14 days');
    expect(durationWords('P14D')).toBe('14 days');
    expect(durationWords('PT0S')).toBe('at once');
  });

  it('says when a message is due', () => {
    expect(whenWords({ lead: 'PT72H' })).toBe('72 hours before');
    expect(whenWords({ delay: 'PT1H' })).toBe('1 hour after');
    expect(whenWords({ delay: 'PT0S' })).toBe('At once');
    expect(whenWords({ days: 1, at: '09:00:00' })).toBe('The next day at 09:00');
  });
});
