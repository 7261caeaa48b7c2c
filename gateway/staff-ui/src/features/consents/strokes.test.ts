import { describe, expect, it } from 'vitest';
import { begun, drawnOn, isSignature, pointIn, type Stroke, written } from './strokes';

const box = { left: 10, top: 20, width: 500, height: 150 };

describe('a drawn signature', () => {
  it('is measured in its own box, whatever the size of the screen', () => {
    expect(pointIn(box, 10, 20)).toEqual([0, 0]);
    expect(pointIn(box, 260, 95)).toEqual([500, 150]);
    expect(pointIn(box, 510, 170)).toEqual([1000, 300]);
  });

  it('never leaves its box, even when the finger does', () => {
    expect(pointIn(box, -100, 9_000)).toEqual([0, 300]);
  });

  it('is written as the server reads it', () => {
    expect(
      written([
        [1, 2],
        [30, 40],
      ]),
    ).toBe('1,2 30,40');
  });

  it('leaves out points that nobody could see apart', () => {
    const strokes = drawnOn(drawnOn(begun([], [10, 10]), [12, 11]), [20, 10]);
    expect(strokes).toEqual([
      [
        [10, 10],
        [20, 10],
      ],
    ]);
  });

  it('is more than a dot', () => {
    expect(isSignature([])).toBe(false);
    expect(isSignature([[[5, 5]]])).toBe(false);
    expect(isSignature([[[5, 5]], [[44, 5]]])).toBe(false);
    expect(isSignature([[[5, 5]], [[45, 5]]])).toBe(true);
  });

  it('ends where the server would refuse it', () => {
    let strokes: readonly Stroke[] = begun([], [0, 0]);
    for (let i = 1; i <= 4_000; i += 1) strokes = drawnOn(strokes, [(i * 10) % 1000, (i * 7) % 300]);
    expect(strokes.flat().length).toBeLessThanOrEqual(3_000);
    for (let i = 0; i < 200; i += 1) strokes = begun(strokes, [1, 1]);
    expect(strokes.length).toBeLessThanOrEqual(100);
  });
});
