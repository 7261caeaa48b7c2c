import { describe, expect, it } from 'vitest';
import { nextDue, passed } from './alone';
import type { SessionView } from './recordables';

type Vitals = SessionView['vitals'];

const threshold = (alarm: string, ...bounds: Vitals['thresholds'][number]['bounds']) =>
  ({ alarm, threshold: alarm, bounds, whatToDo: '', source: '' }) as Vitals['thresholds'][number];

const thresholds = [
  threshold(
    'BLOOD_PRESSURE_HIGH',
    { sign: 'SYSTOLIC', above: true, value: 179 },
    { sign: 'DIASTOLIC', above: true, value: 109 },
  ),
  threshold('OXYGEN_LOW', { sign: 'OXYGEN', above: false, value: 92 }),
  threshold('SEDATION_DEEP', { sign: 'SEDATION', above: false, value: 3 }),
  threshold('EMERGENCY_SIGN'),
];

const calm = { systolic: 128, diastolic: 82, heartRate: 72, oxygen: 98, symptoms: [] };
const alarms = (reading: Partial<Vitals['sets'][number]['reading']>) =>
  passed({ ...calm, ...reading }, thresholds).map(({ alarm }) => alarm);

describe('a reading while nobody answers', () => {
  it('that is calm passes no limit', () => expect(alarms({})).toEqual([]));
  it('at the limit passes it, and just below does not', () => {
    expect(alarms({ systolic: 180 })).toEqual(['BLOOD_PRESSURE_HIGH']);
    expect(alarms({ systolic: 179 })).toEqual([]);
    expect(alarms({ diastolic: 110 })).toEqual(['BLOOD_PRESSURE_HIGH']);
    expect(alarms({ oxygen: 91 })).toEqual(['OXYGEN_LOW']);
    expect(alarms({ oxygen: 92 })).toEqual([]);
  });
  it('without a score of sedation passes none of it', () => {
    expect(alarms({ sedation: undefined })).toEqual([]);
    expect(alarms({ sedation: 2 })).toEqual(['SEDATION_DEEP']);
  });
  it('with a warning sign is an emergency', () => {
    expect(alarms({ symptoms: ['CHEST_PAIN'] })).toEqual(['EMERGENCY_SIGN']);
  });
});

describe('the next set', () => {
  const vitals = {
    nextDue: '2026-11-29T14:10:00Z',
    laterDue: ['2026-11-29T14:20:00Z', '2026-11-29T14:30:00Z'],
    earlyMinutes: 3,
  } as Vitals;
  it('is due as the service said while nothing was recorded', () =>
    expect(nextDue(vitals, [])).toBe('2026-11-29T14:10:00Z'));
  it('is the one after those that were met on this device, a little early included', () => {
    expect(nextDue(vitals, ['2026-11-29T14:06:59Z'])).toBe('2026-11-29T14:10:00Z');
    expect(nextDue(vitals, ['2026-11-29T14:07:00Z'])).toBe('2026-11-29T14:20:00Z');
    expect(nextDue(vitals, ['2026-11-29T14:07:00Z', '2026-11-29T14:19:00Z'])).toBe('2026-11-29T14:30:00Z');
  });
  it('is not due when the service said that none is', () => {
    expect(nextDue({ ...vitals, nextDue: undefined }, ['2026-11-29T14:07:00Z'])).toBeNull();
  });
});
