import { useElementSize } from '@mantine/hooks';
import { OpenFigure } from '../figures/OpenFigure';
import classes from './outcomes.module.css';
import type { Survival } from './queries';
import { bandPath, corners, medianWords, percentAt, stepPath } from './survival';

interface Props {
  name: string;
  survival: Survival;
  /** Whether it shows to whom it has happened; else to whom it has not. */
  rises: boolean;
  /** What happened, in the past tense. */
  happened: string;
  /** Opens who was still watched on a day, for those who may. */
  open?: (day: number) => void;
}

const TOP = 8;
const BOTTOM = 178;
const HEIGHT = 232;
const LEFT = 44;
const END = 14;

const y = (percent: number) => BOTTOM - (percent / 100) * (BOTTOM - TOP);

/** A curve of steps with its interval; a stroke where somebody was seen for the last time, and who was still watched under it. */
export function StepChart({ name, survival, rises, happened, open }: Props) {
  const { ref, width } = useElementSize();
  const right = (width || 420) - END;
  const { steps, atRisk } = survival;
  const until = Math.max(7, atRisk.at(-1)?.day ?? 0, steps.at(-1)?.day ?? 0);
  const x = (day: number) => LEFT + (day / until) * (right - LEFT);
  const line = corners(survival, rises);
  const last = x(steps.at(-1)?.day ?? 0);
  return (
    <div ref={ref} className={classes.chart}>
      <svg
        className={classes.steps}
        viewBox={`0 0 ${right + END} ${HEIGHT}`}
        role="img"
        aria-label={`${name}: ${medianWords(survival, happened)}`}
      >
        {[0, 25, 50, 75, 100].map((percent) => (
          <g key={percent}>
            <line x1={LEFT} x2={right} y1={y(percent)} y2={y(percent)} stroke="var(--db-line)" />
            <text x={LEFT - 6} y={y(percent) + 4} textAnchor="end">
              {percent} %
            </text>
          </g>
        ))}
        <path
          d={bandPath(
            line.map(({ day, low, high }) => ({ x: x(day), low: y(low), high: y(high) })),
            last,
          )}
          fill="var(--db-accent)"
          opacity={0.14}
        />
        <path
          d={stepPath(
            line.map(({ day, percent }) => [x(day), y(percent)]),
            last,
          )}
          fill="none"
          stroke="var(--db-accent)"
          strokeWidth={2.2}
        />
        {steps
          .filter(({ censored }) => censored > 0)
          .map(({ day }) => (
            <line
              key={day}
              x1={x(day)}
              x2={x(day)}
              y1={y(percentAt(line, day)) - 4}
              y2={y(percentAt(line, day)) + 4}
              stroke="var(--db-accent)"
              strokeWidth={1.4}
            />
          ))}
        {atRisk.map(({ day, courses }) => (
          <g key={day}>
            <text x={x(day)} y={BOTTOM + 18} textAnchor="middle">
              {day / 7}
            </text>
            {!open && (
              <text x={x(day)} y={HEIGHT - 4} textAnchor="middle" className={classes.atRisk}>
                {courses}
              </text>
            )}
          </g>
        ))}
        <text x={0} y={HEIGHT - 20} className={classes.axisName}>
          weeks above, still watched below
        </text>
      </svg>
      {open &&
        atRisk.map(({ day, courses }) => (
          <span key={day} className={classes.opening} style={{ left: `${(100 * x(day)) / (right + END)}%` }}>
            <OpenFigure name={`${name}, watched on day ${day}`} open={courses > 0 ? () => open(day) : undefined}>
              {courses}
            </OpenFigure>
          </span>
        ))}
    </div>
  );
}
