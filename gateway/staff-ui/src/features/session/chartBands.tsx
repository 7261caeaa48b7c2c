/** Where no value should lie, shaded from its limit to the edge of the chart. */
export function LimitBand({ x, width, from, to }: { x: number; width: number; from: number; to: number }) {
  if (to <= from) return null;
  return <rect x={x} width={width} y={from} height={to - from} fill="var(--db-alert)" opacity=".08" />;
}

/** When the pump stood still. */
export function PauseBand({ x, width, top, bottom }: { x: number; width: number; top: number; bottom: number }) {
  const shown = Math.max(2, width);
  return (
    <>
      <rect x={x} width={shown} y={top} height={bottom - top} fill="var(--db-due)" opacity=".14" />
      {shown > 40 && (
        <text x={x + 4} y={bottom - 6}>
          paused
        </text>
      )}
    </>
  );
}

interface Strip {
  points: { x: number; value: number }[];
  left: number;
  right: number;
  top: number;
  height: number;
  /** Below this an alarm is raised. */
  alarmBelow: number | null;
}

const FLOOR = 85;

/** Oxygen on its own scale, 85 to 100 %, because a fall of five there is what matters. */
export function OxygenStrip({ points, left, right, top, height, alarmBelow }: Strip) {
  const y = (value: number) => top + height - ((Math.max(FLOOR, value) - FLOOR) / (100 - FLOOR)) * height;
  const last = points.at(-1);
  return (
    <g>
      {alarmBelow !== null && <LimitBand x={left} width={right - left} from={y(alarmBelow)} to={top + height} />}
      {[90, 100].map((value) => (
        <g key={value}>
          <line x1={left} x2={right} y1={y(value)} y2={y(value)} stroke="var(--db-line)" />
          <text x={left - 8} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <path
        d={`M${points.map((point) => `${point.x} ${y(point.value)}`).join('L')}`}
        fill="none"
        stroke="var(--db-ready)"
        strokeWidth="2"
      />
      {points.map((point) => (
        <circle key={point.x} cx={point.x} cy={y(point.value)} r="3" fill="var(--db-ready)" />
      ))}
      {last && (
        <text x={left + 6} y={top + height - 6}>
          SpO₂, last {last.value} %
        </text>
      )}
    </g>
  );
}
