/** A text that is to stand over a point, its middle at x and its foot at y, in px of the drawing. */
export interface Label {
  x: number;
  y: number;
  text: string;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A figure of the chart's type is at most so wide and so high, in px. */
const CHARACTER = 6.8;
const LINE = 13;
/** How often a label may step up to where there is room before it is left out. */
const STEPS = 3;

/** Where the text would stand; a drawing that ends at `right` holds all of it. */
export function boxOf({ x, y, text }: Label, left: number, right: number): Box {
  const half = (text.length * CHARACTER) / 2;
  const middle = Math.min(Math.max(x, left + half), right - half);
  return { left: middle - half, right: middle + half, top: y - LINE, bottom: y };
}

const touch = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Where each label stands so that none covers another or what is written there already, in the order given; null for one
 * that has no room and is left out. The last one is what matters now: it is placed first, then those before it.
 */
export function placed(
  labels: Label[],
  written: Label[],
  left: number,
  right: number,
  ceiling: number,
): (Label | null)[] {
  const taken = written.map((label) => boxOf(label, left, right));
  const found: (Label | null)[] = labels.map(() => null);
  for (let index = labels.length - 1; index >= 0; index--) {
    const wanted = labels[index] as Label;
    for (let step = 0; step < STEPS; step++) {
      const label = { ...wanted, y: wanted.y - step * LINE };
      const box = boxOf(label, left, right);
      if (box.top < ceiling || taken.some((other) => touch(box, other))) continue;
      taken.push(box);
      found[index] = { ...label, x: (box.left + box.right) / 2 };
      break;
    }
  }
  return found;
}
