import { describe, expect, it } from 'vitest';
import type { Outage } from '../brokenday/queries';
import { outageShades, spacingShades } from './shades';

const newYork = 'America/New_York';
const lines = [
  { id: 'chair-1', name: 'Chair 1' },
  { id: 'chair-2', name: 'Chair 2' },
];
const outage = (patch: Partial<Outage>) =>
  ({
    outageId: 'o',
    kind: 'CHAIR',
    subjectId: 'chair-2',
    from: '2026-01-05T15:00:00Z',
    to: '2026-01-06T17:00:00Z',
    ...patch,
  }) as Outage;

describe('outages on the calendar', () => {
  it('lie on their own line and within the day', () => {
    expect(outageShades([outage({})], 'chair', lines, '2026-01-05', newYork)).toEqual([
      { id: 'out-o', start: '2026-01-05T10:00', end: '2026-01-06T00:00', lineIds: ['chair-2'], why: 'out' },
    ]);
    expect(outageShades([outage({})], 'chair', lines, '2026-01-07', newYork)).toEqual([]);
    expect(outageShades([outage({})], 'staff', lines, '2026-01-05', newYork)).toEqual([]);
  });

  it('lie on every line when the clinic is closed', () => {
    const [shade] = outageShades([outage({ kind: 'CLINIC' })], 'staff', lines, '2026-01-06', newYork);
    expect(shade).toMatchObject({
      start: '2026-01-06T00:00',
      end: '2026-01-06T12:00',
      lineIds: ['chair-1', 'chair-2'],
    });
  });
});

describe('times at which a session may not start', () => {
  it('are joined into stretches', () => {
    const may = (at: string) => at >= '2026-01-05T09:00' && at < '2026-01-05T11:30';
    expect(
      spacingShades(may, '2026-01-05', ['08:00', '12:00'], lines).map(({ start, end }) => [
        start.slice(11),
        end.slice(11),
      ]),
    ).toEqual([
      ['08:00', '09:00'],
      ['11:30', '12:00'],
    ]);
    expect(spacingShades(() => true, '2026-01-05', ['08:00', '12:00'], lines)).toEqual([]);
  });
});
