import { describe, expect, it } from 'vitest';
import { servicesTouchedBy } from './live';

const change = (topic: string, type: string) => ({ topic, type, subject: 'one' });

describe('a change', () => {
  it('is shown by every service that keeps a picture of its topic', () => {
    expect(servicesTouchedBy([change('daybreak.offers', 'daybreak.slot.offered.v1')])).toEqual([
      'scheduling',
      'notification',
    ]);
  });

  it('of the chart alone asks nobody but treatment again, and of an adverse event whoever counts or tells of them too', () => {
    expect(servicesTouchedBy([change('daybreak.sessions', 'daybreak.session.charted.v1')])).toEqual(['treatment']);
    expect(servicesTouchedBy([change('daybreak.sessions', 'daybreak.adverse.event-recorded.v1')])).toEqual([
      'treatment',
      'reporting',
      'intake',
    ]);
  });

  it('of a topic that this page does not know touches nothing', () => {
    expect(servicesTouchedBy([change('daybreak.weather', 'daybreak.rain.begun.v1')])).toEqual([]);
  });
});
