import { Button } from '@mantine/core';
import { type PointerEvent, useId, useRef } from 'react';
import classes from './consents.module.css';
import { BOX, begun, drawnOn, pointIn, type Stroke, written } from './strokes';
import type { SigningWords } from './words';

interface Props {
  words: SigningWords;
  strokes: readonly Stroke[];
  change: (strokes: readonly Stroke[]) => void;
}

/** Ink on a line. Whoever cannot draw types their name instead, so the box itself needs no keyboard. */
export function SignaturePad({ words, strokes, change }: Props) {
  const hint = useId();
  // Several moves may come before the page is drawn again, so the latest strokes are kept at hand.
  const latest = useRef(strokes);
  latest.current = strokes;
  const draw = (next: readonly Stroke[]) => {
    latest.current = next;
    change(next);
  };
  const at = (event: PointerEvent<SVGSVGElement>) =>
    pointIn(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY);
  return (
    <div>
      <div className={classes.padHead}>
        <span id={hint}>{words.drawHere}</span>
        <Button variant="default" size="compact-sm" disabled={strokes.length === 0} onClick={() => change([])}>
          {words.clear}
        </Button>
      </div>
      <svg
        className={classes.pad}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={words.drawn(strokes.length)}
        aria-describedby={hint}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          draw(begun(latest.current, at(event)));
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) draw(drawnOn(latest.current, at(event)));
        }}
      >
        <line x1="40" y1="230" x2="960" y2="230" className={classes.padLine} />
        {strokes.map((stroke, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only ever added
          <polyline key={index} points={written(stroke)} className={classes.ink} />
        ))}
      </svg>
    </div>
  );
}
