import classes from './ui.module.css';

const RADIUS = 32;
const ROUND = 2 * Math.PI * RADIUS;

interface Props {
  /** How much of the phase is over, 0 to 1. */
  share: number;
  tone: string;
  figure: string;
  unit?: string;
  label: string;
}

/** How far a phase has come, with the figure that matters inside. */
export function Ring({ share, tone, figure, unit, label }: Props) {
  const done = Math.min(1, Math.max(0, share)) * ROUND;
  return (
    <svg className={classes.ring} viewBox="0 0 76 76" role="img" aria-label={label}>
      <circle cx="38" cy="38" r={RADIUS} fill="none" stroke="var(--db-line)" strokeWidth="6" />
      <circle
        cx="38"
        cy="38"
        r={RADIUS}
        fill="none"
        stroke={`var(--db-${tone})`}
        strokeWidth="6"
        strokeLinecap="round"
        strokeDasharray={`${done} ${ROUND}`}
        transform="rotate(-90 38 38)"
      />
      <text className={classes.ringFigure} data-small={figure.length > 3 || undefined} x="38" y={unit ? 40 : 43}>
        {figure}
      </text>
      {unit && (
        <text className={classes.ringUnit} x="38" y="53">
          {unit}
        </text>
      )}
    </svg>
  );
}
