import { describe, expect, it } from 'vitest';
import { ifMissingCounted, wilson } from './intervals';

describe("a share's 95 % interval", () => {
  it.each([
    [171, 311, [49, 60]],
    [0, 10, [0, 28]],
    [10, 10, [72, 100]],
    [1, 1, [21, 100]],
  ])('of %i in %i is %j', (count, of, interval) => {
    expect(wilson(count, of)).toEqual(interval);
  });

  it('of nobody is not known', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('those who are missing', () => {
  it('widen a share by what they might have answered', () => {
    expect(ifMissingCounted(5, 8, 2)).toEqual([50, 70]);
  });

  it('change nothing when there are none', () => {
    expect(ifMissingCounted(5, 10, 0)).toEqual([50, 50]);
  });

  it('of nobody at all leave nothing to say', () => {
    expect(ifMissingCounted(0, 0, 0)).toBeNull();
  });
});
