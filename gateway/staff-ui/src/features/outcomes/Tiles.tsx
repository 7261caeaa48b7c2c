import { ifMissingCounted, wilson } from './intervals';
import classes from './outcomes.module.css';
import { latest, missingAt, pointName } from './points';
import type { OutcomeRow, Outcomes, Share } from './queries';

const tiles: { name: string; of: (row: OutcomeRow) => Share | null | undefined }[] = [
  { name: 'Response', of: (row) => row.response },
  { name: 'Remission', of: (row) => row.remission },
  { name: 'Noticeably better', of: (row) => row.meaningful },
  { name: 'Worse than at the start', of: (row) => row.worse },
];

export function Tiles({ figures }: { figures: Outcomes }) {
  const row = latest(figures.rows);
  if (!row) return null;
  return (
    <div className={classes.tiles}>
      {tiles.map(({ name, of }) => {
        const share = of(row);
        return share && <Tile key={name} name={name} row={row} share={share} />;
      })}
    </div>
  );
}

function Tile({ name, row, share }: { name: string; row: OutcomeRow; share: Share }) {
  const interval = wilson(share.courses, share.of);
  const missing = missingAt(row);
  const range = ifMissingCounted(share.courses, share.of, missing);
  return (
    <section className={classes.tile} aria-label={name}>
      <span>{name}</span>
      <small>{pointName(row)}</small>
      <b>{share.percent ?? '–'} %</b>
      <span>
        {share.courses} of {share.of}
        {interval && `, 95 % ${interval[0]} to ${interval[1]}`}
      </span>
      <small>
        {missing === 0
          ? 'nobody is missing'
          : `${missing} missing${range ? `: between ${range[0]} and ${range[1]} %` : ''}`}
      </small>
    </section>
  );
}
