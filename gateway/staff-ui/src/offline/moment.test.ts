import { beforeEach, expect, it } from 'vitest';
import { nextMoment } from './moment';

const NOON = Date.parse('2026-11-29T12:00:00.000Z');
let kept: Map<string, string>;
const store = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};
beforeEach(() => {
  kept = new Map();
});

it('an entry stands after an earlier one of another tab whose clock is a little ahead', () => {
  expect(nextMoment(store, NOON + 40)).toBe('2026-11-29T12:00:00.040Z');
  expect(nextMoment(store, NOON)).toBe('2026-11-29T12:00:00.041Z');
  expect(nextMoment(store, NOON + 1_000)).toBe('2026-11-29T12:00:01.000Z');
});

it('a clock that was set back is believed', () => {
  nextMoment(store, NOON + 3_600_000);
  expect(nextMoment(store, NOON)).toBe('2026-11-29T12:00:00.000Z');
});
