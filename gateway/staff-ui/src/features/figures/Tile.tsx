import type { ReactNode } from 'react';
import classes from '../outcomes/outcomes.module.css';
import { OpenFigure } from './OpenFigure';
import { type Benchmark, boundsOf, missingOf, percentOf, published, type Tally } from './tally';

interface Props {
  name: string;
  /** What it is of: "of the visits". */
  says: string;
  tally: Tally;
  benchmarks?: Benchmark[];
  /** Opens what is behind it, for those who may. */
  open?: () => void;
  children?: ReactNode;
}

/** One share with all that it takes to judge it. */
export function TallyTile({ name, says, tally, benchmarks = [], open, children }: Props) {
  const { count, of, interval } = tally;
  return (
    <Tile
      name={name}
      says={says}
      value={percentOf(tally)}
      of={
        <>
          <OpenFigure name={name} open={count + tally.missing > 0 ? open : undefined}>
            {`${count} of ${of}`}
          </OpenFigure>
          {interval && `, 95 % ${boundsOf(interval)} %`}
        </>
      }
    >
      <small>{missingOf(tally)}</small>
      {children}
      {benchmarks.map((benchmark) => (
        <small key={benchmark.study} className={classes.published} title={benchmark.when}>
          {published(benchmark)}
        </small>
      ))}
    </Tile>
  );
}

interface TileProps {
  name: string;
  says: string;
  value: string;
  of: ReactNode;
  children?: ReactNode;
}

/** A figure large, and under it what it is of. */
export function Tile({ name, says, value, of, children }: TileProps) {
  return (
    <section className={classes.tile} aria-label={name}>
      <span>{name}</span>
      <small>{says}</small>
      <b>{value}</b>
      <span>{of}</span>
      {children}
    </section>
  );
}
