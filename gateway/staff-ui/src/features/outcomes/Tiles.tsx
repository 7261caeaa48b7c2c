import { useState } from 'react';
import { useMay } from '../../api/session';
import { OpenFigure } from '../figures/OpenFigure';
import { BehindFigure } from './BehindFigure';
import { benchmarksFor, figure, type Measure, meaning, rangeOf, saidBy, shortStudy } from './measures';
import classes from './outcomes.module.css';
import { figureAt, latest, missingAt, pointName } from './points';
import type { Benchmark, OutcomeRow, Outcomes, Share } from './queries';

/** Where the clinic stands at the latest point, each figure with all that it takes to judge it. */
export function Tiles({ figures }: { figures: Outcomes }) {
  const [behind, setBehind] = useState<{ name: string; measure?: Measure } | null>(null);
  const mayOpen = useMay('MANAGER', 'PRESCRIBER');
  const row = latest(figures.rows);
  if (!row) return null;
  const { instrument } = figures;
  const opens = (name: string, measure?: Measure) => (mayOpen ? () => setBehind({ name, measure }) : undefined);
  return (
    <div className={classes.tiles}>
      {saidBy(row).map((measure) => {
        const share = row[measure.key];
        if (!share) return null;
        return (
          <Tile
            key={measure.key}
            name={measure.name}
            row={row}
            share={share}
            says={meaning(instrument, measure)}
            benchmarks={benchmarksFor(instrument, measure.what)}
            open={opens(measure.name, measure)}
          />
        );
      })}
      {row.change.effect && (
        <EffectTile row={row} benchmarks={benchmarksFor(instrument, 'EFFECT_SIZE')} open={opens('Effect size')} />
      )}
      {behind && (
        <BehindFigure
          name={`${behind.name}, ${pointName(row)}`}
          levels={instrument.levels ?? []}
          figure={figureAt(instrument.name, row, behind.measure)}
          onClose={() => setBehind(null)}
        />
      )}
    </div>
  );
}

interface TileProps {
  name: string;
  row: OutcomeRow;
  share: Share;
  says: string;
  benchmarks: Benchmark[];
  /** Opens who is behind it, for those who may. */
  open: (() => void) | undefined;
}

function Tile({ name, row, share, says, benchmarks, open }: TileProps) {
  return (
    <section className={classes.tile} aria-label={name}>
      <span>{name}</span>
      <small>
        {pointName(row)}: {says}
      </small>
      <b>{share.percent ?? '–'} %</b>
      <span>
        <OpenFigure name={name} open={open}>
          {`${share.courses} of ${share.of}`}
        </OpenFigure>
        {share.interval && `, 95 % ${rangeOf(share.interval)}`}
      </span>
      <small>{missingWords(share.missing ?? 0, row.reached, share)}</small>
      <Published benchmarks={benchmarks} unit=" %" />
    </section>
  );
}

const missingWords = (missing: number, reached: number, { ifMissingCounted }: Share): string => {
  if (missing === 0) return 'nobody is missing';
  const bounds = ifMissingCounted ? `: ${rangeOf(ifMissingCounted)} had none or all of them counted` : '';
  return `${missing} of ${reached} missing${bounds}`;
};

function EffectTile({ row, benchmarks, open }: Pick<TileProps, 'row' | 'benchmarks' | 'open'>) {
  const { effect } = row.change;
  if (!effect) return null;
  return (
    <section className={classes.tile} aria-label="Effect size">
      <span>Effect size</span>
      <small>{pointName(row)}: mean fall in standard deviations, Cohen’s d</small>
      <b>{figure(effect.d, 2)}</b>
      <span>
        <OpenFigure name="Effect size" open={open}>
          {`of ${row.analysed}`}
        </OpenFigure>
        , 95 % {figure(effect.low, 2)} to {figure(effect.high, 2)}
      </span>
      <small>
        {missingAt(row) === 0 ? 'nobody is missing' : `${missingAt(row)} of ${row.reached} missing`}; corrected for few
        (Hedges) {figure(effect.corrected, 2)}
      </small>
      <Published benchmarks={benchmarks} unit="" />
    </section>
  );
}

function Published({ benchmarks, unit }: { benchmarks: Benchmark[]; unit: string }) {
  return benchmarks.map((benchmark) => (
    <small key={benchmark.study} className={classes.published} title={benchmark.when}>
      Published: {benchmark.value}
      {unit}, {shortStudy(benchmark)}
      {benchmark.patients ? `, n ${benchmark.patients}` : ''}
    </small>
  ));
}
