/** A signature as lines in a box of 1000 by 300, the way the server keeps and prints it. */
export const BOX = { width: 1000, height: 300 };

export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

const MOST_POINTS = 2_900;
const MOST_STROKES = 100;
/** Points nearer than this to the last one add nothing that an eye sees. */
const NEAR = 4;

const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));

/** A place on the screen as a point of the box. */
export function pointIn(
  box: { left: number; top: number; width: number; height: number },
  x: number,
  y: number,
): Point {
  return [
    within(((x - box.left) / box.width) * BOX.width, BOX.width),
    within(((y - box.top) / box.height) * BOX.height, BOX.height),
  ];
}

const points = (strokes: readonly Stroke[]) => strokes.reduce((sum, stroke) => sum + stroke.length, 0);

/** The pen touches down; beyond the limit of a signature it leaves no more ink. */
export function begun(strokes: readonly Stroke[], at: Point): readonly Stroke[] {
  if (strokes.length >= MOST_STROKES || points(strokes) >= MOST_POINTS) return strokes;
  return [...strokes, [at]];
}

/** The pen moves on; a point that is as good as the last one is left out. */
export function drawnOn(strokes: readonly Stroke[], to: Point): readonly Stroke[] {
  const stroke = strokes.at(-1);
  const last = stroke?.at(-1);
  if (!stroke || !last || points(strokes) >= MOST_POINTS) return strokes;
  if (Math.hypot(to[0] - last[0], to[1] - last[1]) < NEAR) return strokes;
  return [...strokes.slice(0, -1), [...stroke, to]];
}

/** Whether there is a line to see: a dot is no signature. */
export function isSignature(strokes: readonly Stroke[]): boolean {
  const all = strokes.flat();
  const extent = (axis: 0 | 1) => Math.max(...all.map((p) => p[axis])) - Math.min(...all.map((p) => p[axis]));
  return all.length > 1 && Math.max(extent(0), extent(1)) >= 40;
}

/** As the points of an SVG polyline. */
export const written = (stroke: Stroke) => stroke.map(([x, y]) => `${x},${y}`).join(' ');
