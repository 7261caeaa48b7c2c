import { describe, expect, it } from 'vitest';
import { boxOf, type Label, placed } from './labels';

/** A chart as wide as on a tablet of 1024 px: 440 px between its scale and its edge. */
const LEFT = 40;
const RIGHT = 480;
const put = (labels: Label[], written: Label[] = [], ceiling = 0) => placed(labels, written, LEFT, RIGHT, ceiling);
const every = (pixels: number, count: number): Label[] =>
  Array.from({ length: count }, (_, index) => ({ x: 70 + index * pixels, y: 120 - index * 2, text: '128/82' }));

function overlaps(found: Label[]): number {
  const boxes = found.map((label) => boxOf(label, LEFT, RIGHT));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      ),
  ).length;
}

describe('the figures over the pressures', () => {
  it('stand where they belong while there is room', () => {
    expect(put(every(60, 6))).toEqual(every(60, 6));
  });

  it('never cover each other, however close the sets are', () => {
    for (const pixels of [1, 5, 12, 20, 34, 40]) {
      const found = put(every(pixels, 11));
      expect(overlaps(found.filter((label) => label !== null))).toBe(0);
    }
  });

  it('step up rather than being left out where sets are ten minutes apart on a tablet', () => {
    expect(put(every(34, 9)).filter((label) => label === null)).toEqual([]);
  });

  it('leave out older ones for the newest', () => {
    const found = put(every(1, 20));
    expect(found.at(-1)).not.toBeNull();
    expect(found[0]).toBeNull();
  });

  it('do not cover what is written at a limit', () => {
    const limit = { x: 440, y: 120, text: 'over baseline 156' };
    const [found] = put([{ x: 445, y: 122, text: '154/96' }], [limit]);
    expect(found && overlaps([found, limit])).toBe(0);
  });

  it('stay inside of the chart', () => {
    const [first, last] = put([
      { x: 41, y: 120, text: '128/82' },
      { x: 479, y: 120, text: '128/82' },
    ]);
    expect(first && boxOf(first, LEFT, RIGHT).left).toBeGreaterThanOrEqual(LEFT);
    expect(last && boxOf(last, LEFT, RIGHT).right).toBeLessThanOrEqual(RIGHT);
    expect(put([{ x: 200, y: 30, text: '199/120' }], [], 20)).toEqual([null]);
  });
});
