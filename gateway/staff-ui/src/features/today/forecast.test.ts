import { describe, expect, it } from 'vitest';
import { ahead, breaks } from './forecast';
import type { Card } from './queries';

const NOW = Date.parse('2026-11-29T15:00:00Z');
const minute = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();

type Part = Card['expected'][number]['part'];

const card = (chairId: string, nurseId: string, ...expected: [part: Part, from: number, until: number][]): Card =>
  ({
    slot: { chairId, nurseId },
    expected: expected.map(([part, from, until]) => ({
      part,
      from: minute(from),
      until: minute(until),
      patientsPerNurse: part === 'DOSE' ? 2 : null,
    })),
  }) as unknown as Card;

const inMinutes = (instant: number) => (instant - NOW) / 60_000;

describe('the next 90 minutes', () => {
  it('are looked at and nothing after them', () => {
    const stretches = ahead(card('chair-1', 'maya', ['DOSE', -10, 30], ['RECOVERY', 30, 120], ['DOSE', 120, 160]), NOW);
    expect(stretches.map(({ part, from, until }) => [part, inMinutes(from), inMinutes(until)])).toEqual([
      ['DOSE', 0, 30],
      ['RECOVERY', 30, 90],
    ]);
  });
});

describe('a nurse', () => {
  it('watches two patients while the drug works', () => {
    expect(breaks([card('1', 'maya', ['DOSE', 0, 40]), card('2', 'maya', ['DOSE', 10, 50])], 3, NOW)).toEqual([]);
  });

  it('does not watch three, and is warned of from when until when, and for which chairs', () => {
    const cards = [1, 2, 3].map((number) => card(`${number}`, 'maya', ['DOSE', number * 10, number * 10 + 40]));
    const [found, ...others] = breaks(cards, 3, NOW);
    expect(others).toEqual([]);
    expect([inMinutes(found?.from ?? 0), inMinutes(found?.until ?? 0)]).toEqual([30, 50]);
    expect(found).toMatchObject({ nurseId: 'maya', patients: 3, chairIds: ['1', '2', '3'] });
  });

  it('watches as many in recovery as the clinic says, and one more breaks it', () => {
    const cards = [1, 2, 3].map((number) => card(`${number}`, 'maya', ['RECOVERY', 0, 30]));
    expect(breaks(cards, 3, NOW)).toEqual([]);
    expect(breaks([...cards, card('4', 'maya', ['PREPARATION', 0, 30])], 3, NOW)).toHaveLength(1);
  });

  it('is asked half for a dose and a third for a recovery', () => {
    const dose = card('1', 'maya', ['DOSE', 0, 30]);
    const recovery = card('2', 'maya', ['RECOVERY', 0, 30]);
    expect(breaks([dose, recovery], 3, NOW)).toEqual([]);
    expect(breaks([dose, recovery, card('3', 'maya', ['RECOVERY', 0, 30])], 3, NOW)).toHaveLength(1);
  });

  it('is not asked twice at the moment one leaves and the next comes', () => {
    const cards = [
      card('1', 'maya', ['DOSE', 0, 30]),
      card('2', 'maya', ['DOSE', 30, 60]),
      card('3', 'maya', ['DOSE', 0, 60]),
    ];
    expect(breaks(cards, 2, NOW)).toEqual([]);
  });

  it('is not helped by another nurse’s patients being few', () => {
    const cards = [
      card('1', 'maya', ['DOSE', 0, 30]),
      card('2', 'noor', ['DOSE', 0, 30]),
      card('3', 'maya', ['DOSE', 0, 30]),
    ];
    expect(breaks(cards, 1, NOW).map(({ nurseId }) => nurseId)).toEqual(['maya']);
  });
});
