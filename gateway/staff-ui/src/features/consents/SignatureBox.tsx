import { type PointerEvent, useRef } from 'react';
import { BOX, begun, drawnOn, pointIn, type Stroke, written } from './strokes';

interface Props {
  label: string;
  describedBy: string;
  strokes: readonly Stroke[];
  change(strokes: readonly Stroke[]): void;
  className?: string | undefined;
  lineClass?: string | undefined;
  inkClass?: string | undefined;
}

/** The box to draw in, for staff's and for patients' pages. Whoever cannot draw types their name, so it needs no keyboard. */
export function SignatureBox({ label, describedBy, strokes, change, className, lineClass, inkClass }: Props) {
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
    <svg
      className={className}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        draw(begun(latest.current, at(event)));
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) draw(drawnOn(latest.current, at(event)));
      }}
    >
      <line x1="40" y1="230" x2="960" y2="230" className={lineClass} />
      {strokes.map((stroke, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only ever added
        <polyline key={index} points={written(stroke)} className={inkClass} />
      ))}
    </svg>
  );
}
