import { expect, test } from 'vitest';
import { bandWords, points, since } from './scoreWords';

test('a score stands with the highest that there can be', () => {
  expect(points({ total: 18, highest: 27 })).toBe('18 of 27');
  expect(points({ total: 0, highest: 27 })).toBe('0 of 27');
  expect(points({ total: undefined, highest: undefined })).toBeUndefined();
});

test('a change says its direction and where it began', () => {
  expect(since(12, 20)).toBe('down 8 from 20');
  expect(since(52, 40)).toBe('up 12 from 40');
  expect(since(7, 7)).toBe('the same as 7');
});

test('a band without a number is the level of a risk', () => {
  expect(bandWords({ total: undefined, band: 'NONE' })).toBe('no risk found');
  expect(bandWords({ total: undefined, band: 'HIGH' })).toBe('high risk');
  expect(bandWords({ total: 17, band: 'MODERATELY_SEVERE' })).toBe('moderately severe');
});
