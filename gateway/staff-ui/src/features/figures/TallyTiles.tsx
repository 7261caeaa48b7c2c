import type { ReactNode } from 'react';
import classes from '../outcomes/outcomes.module.css';
import { type Entry, type Open, whole } from './entries';
import { TallyTile } from './Tile';
import type { Benchmark } from './tally';

interface TileOf<F extends string> {
  figure: F;
  name: string;
  /** What it is of: "of the visits". */
  says: string;
}

interface Props<F extends string, T extends TileOf<F>> {
  tiles: T[];
  entries: Entry<F>[];
  open: Open<F>;
  /** What others found. */
  benchmarks?: (Benchmark & { what: string })[];
  /** What stands under the number. */
  under?: (entry: Entry<F>, tile: T) => ReactNode;
}

/** The figures that are seen first. */
export function TallyTiles<F extends string, T extends TileOf<F>>({
  tiles,
  entries,
  open,
  benchmarks = [],
  under,
}: Props<F, T>) {
  return (
    <div className={classes.tiles}>
      {tiles.map((tile) => {
        const { figure, name, says } = tile;
        const entry = whole(entries, figure);
        if (!entry) return null;
        return (
          <TallyTile
            key={figure}
            name={name}
            says={says}
            tally={entry.tally}
            benchmarks={benchmarks.filter(({ what }) => what === figure)}
            open={open && (() => open({ figure }, name))}
          >
            {under?.(entry, tile)}
          </TallyTile>
        );
      })}
    </div>
  );
}
