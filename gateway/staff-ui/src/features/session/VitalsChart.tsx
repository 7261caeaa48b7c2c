import { useElementSize } from '@mantine/hooks';
import { timeOf } from '../../lib/time';
import { pressureOf, type VitalsSet } from '../../lib/vitals';
import { LimitBand, OxygenStrip, PauseBand } from './chartBands';
import { type Label, placed } from './labels';
import classes from './session.module.css';

export interface ChartedSet extends VitalsSet {
  at: string;
  /** Typed here and not yet with the server. */
  waiting?: boolean;
}

interface Props {
  sets: ChartedSet[];
  zone: string;
  now: number | null;
  dose: { from: number; until: number } | null;
  /** When the pump stood still. */
  pauses: { from: number; until: number }[];
  oxygenAlarm: number | null;
  lines: { value: number; label: string; tone: 'alert' | 'due' }[];
}

const HEIGHT = 372;
const STRIP_TOP = 296;
const STRIP_HEIGHT = 64;
const LEFT = 40;
const BOTTOM = 256;
const TOP = 18;
const MINUTE = 60_000;
const HIGHEST = 200;

/** Half a character's width, in px: how far a text that begins or ends somewhere has its middle from there. */
const HALF_CHARACTER = 3.4;
const limitLabel = ({ value, label }: { value: number; label: string }, right: number): Label => ({
  x: right - 4 - label.length * HALF_CHARACTER,
  y: y(value) - 5,
  text: label,
});
const doseLabel = (from: number): Label => ({ x: from + 6 + 4 * HALF_CHARACTER, y: TOP + 12, text: 'dose' });

const y = (value: number) => BOTTOM - ((value - 40) / 160) * (BOTTOM - TOP);

/** Pressure as bars, pulse as a line, the limits and the infusion behind them, on the clinic's clock. */
export function VitalsChart({ sets, zone, now, dose, pauses, oxygenAlarm, lines }: Props) {
  const { ref, width: measured } = useElementSize();
  const right = (measured || 760) - 8;
  const [from, until] = span(sets, now, dose);
  const x = (at: number) => LEFT + ((at - from) / (until - from)) * (right - LEFT);
  const limits = lines
    .filter(({ value }) => value <= HIGHEST)
    .map((line) => ({ ...line, at: limitLabel(line, right) }));
  const figures = placed(
    sets.map((set) => ({ x: x(Date.parse(set.at)), y: y(set.systolic) - 11, text: pressureOf(set) })),
    [...limits.map(({ at }) => at), ...(dose ? [doseLabel(x(dose.from))] : [])],
    LEFT,
    right + 8,
    0,
  );
  return (
    <div ref={ref}>
      <svg className={classes.chart} viewBox={`0 0 ${right + 8} ${HEIGHT}`} role="img" aria-label={inWords(sets, zone)}>
        {[60, 80, 100, 120, 140, 160, 180].map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={right} y1={y(value)} y2={y(value)} stroke="var(--db-line)" />
            <text x={LEFT - 8} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {dose && <DoseBand x={x(dose.from)} width={x(dose.until) - x(dose.from)} />}
        {pauses.map((pause) => (
          <PauseBand
            key={pause.from}
            x={x(pause.from)}
            width={x(pause.until) - x(pause.from)}
            top={TOP}
            bottom={BOTTOM}
          />
        ))}
        {lines
          .filter(({ tone }) => tone === 'alert')
          .map(({ value }) => (
            <LimitBand key={value} x={LEFT} width={right - LEFT} from={TOP} to={y(value)} />
          ))}
        {limits.map((line) => (
          <LimitLine key={line.label} {...line} right={right} />
        ))}
        {ticks(from, until).map((at) => (
          <text key={at} x={x(at)} y={BOTTOM + 20} textAnchor="middle">
            {timeOf(at, zone)}
          </text>
        ))}
        <Pulse points={sets.map((set) => [x(Date.parse(set.at)), y(set.heartRate)])} />
        {sets.map((set, index) => (
          <Pressure key={set.at} set={set} x={x(Date.parse(set.at))} figure={figures[index] ?? null} />
        ))}
        <OxygenStrip
          points={sets.map((set) => ({ x: x(Date.parse(set.at)), value: set.oxygen }))}
          left={LEFT}
          right={right}
          top={STRIP_TOP}
          height={STRIP_HEIGHT}
          alarmBelow={oxygenAlarm}
        />
        {now !== null && <line x1={x(now)} x2={x(now)} y1={TOP} y2={BOTTOM} stroke="var(--db-ink)" />}
      </svg>
    </div>
  );
}

function span(sets: ChartedSet[], now: number | null, dose: Props['dose']): [number, number] {
  const instants = sets.map((set) => Date.parse(set.at));
  if (now !== null) instants.push(now);
  if (dose) instants.push(dose.from, dose.until + 20 * MINUTE);
  const first = Math.min(...instants);
  const last = Math.max(...instants);
  return [first - 5 * MINUTE, Math.max(last, first + 55 * MINUTE) + 5 * MINUTE];
}

function ticks(from: number, until: number): number[] {
  const step = [10, 15, 20, 30, 60, 120].find((minutes) => (until - from) / (minutes * MINUTE) <= 9) ?? 240;
  const first = Math.ceil(from / (step * MINUTE)) * step * MINUTE;
  return Array.from({ length: 12 }, (_, index) => first + index * step * MINUTE).filter((at) => at < until);
}

function DoseBand({ x, width }: { x: number; width: number }) {
  return (
    <>
      <rect x={x} width={width} y={TOP} height={BOTTOM - TOP} fill="var(--db-dosing)" opacity=".07" />
      <text x={x + 6} y={TOP + 12}>
        dose
      </text>
    </>
  );
}

function LimitLine({ value, label, tone, right }: { value: number; label: string; tone: string; right: number }) {
  return (
    <>
      <line
        x1={LEFT}
        x2={right}
        y1={y(value)}
        y2={y(value)}
        stroke={`var(--db-${tone})`}
        strokeDasharray={tone === 'alert' ? '5 4' : '2 4'}
      />
      <text x={right - 4} y={y(value) - 5} textAnchor="end" style={{ fill: `var(--db-${tone})` }}>
        {label}
      </text>
    </>
  );
}

/** One set as a bar; its figure stands over it where there is room, and is said by the story beside the chart in any case. */
function Pressure({ set, x, figure }: { set: ChartedSet; x: number; figure: Label | null }) {
  const [top, bottom] = [y(set.systolic), y(set.diastolic)];
  return (
    <g opacity={set.waiting ? 0.45 : 1} stroke="var(--db-ink)" strokeWidth="2" fill="none">
      <line x1={x} x2={x} y1={top} y2={bottom} />
      <path
        d={`M${x - 5} ${top - 5}L${x} ${top}L${x + 5} ${top - 5}M${x - 5} ${bottom + 5}L${x} ${bottom}L${x + 5} ${bottom + 5}`}
      />
      {figure && figure.y < top - 11 && (
        <line x1={x} x2={x} y1={figure.y + 3} y2={top - 7} strokeWidth="1" opacity=".35" />
      )}
      {figure && (
        <text className={classes.chartFigure} x={figure.x} y={figure.y} textAnchor="middle">
          {figure.text}
        </text>
      )}
    </g>
  );
}

function Pulse({ points }: { points: [number, number][] }) {
  return (
    <>
      <path
        d={`M${points.map((point) => point.join(' ')).join('L')}`}
        fill="none"
        stroke="var(--db-arrived)"
        strokeWidth="2"
      />
      {points.map(([x, height]) => (
        <circle key={x} cx={x} cy={height} r="3.5" fill="var(--db-card)" stroke="var(--db-arrived)" strokeWidth="2" />
      ))}
      {points[0] && (
        <text x={points[0][0] + 8} y={points[0][1] + 16} style={{ fill: 'var(--db-arrived)' }}>
          pulse
        </text>
      )}
    </>
  );
}

function inWords(sets: ChartedSet[], zone: string): string {
  if (sets.length === 0) return 'No vitals yet';
  const last = sets.at(-1) as ChartedSet;
  return `${sets.length} sets of vitals; the last at ${timeOf(last.at, zone)}: ${pressureOf(last)}, pulse ${last.heartRate}, oxygen ${last.oxygen} %`;
}
