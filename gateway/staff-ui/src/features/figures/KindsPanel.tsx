import { sentence } from '../../lib/names';
import { Empty } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import classes from '../outcomes/outcomes.module.css';
import { type Entry, kinds, mostFrequentFirst, type Open } from './entries';
import { TallyTable } from './TallyTable';

interface Props<F extends string> {
  title: string;
  /** What tells the kinds apart: "Reason". */
  of: string;
  /** What is counted: "Visits". */
  counted: string;
  figure: F;
  entries: Entry<F>[];
  open: Open<F>;
  /** What must be known beforehand. */
  says?: string;
  /** Said when there is nothing to count. */
  empty: string;
  /** Whether it is measured how long it took. */
  measured?: boolean;
  /** The most frequent kind first, instead of in the order of the service. */
  byCount?: boolean;
  nameOf?: (kind: string) => string;
}

/** Every kind of one figure. */
export function KindsPanel<F extends string>({
  title,
  of,
  counted,
  figure,
  entries,
  open,
  says,
  empty,
  measured,
  byCount = false,
  nameOf = sentence,
}: Props<F>) {
  const all = kinds(entries, figure);
  const rows = byCount ? mostFrequentFirst(all) : all;
  return (
    <Panel title={title}>
      {says && <p className={classes.says}>{says}</p>}
      {rows.every(({ tally }) => tally.of + tally.missing === 0) ? (
        <Empty>{empty}</Empty>
      ) : (
        <TallyTable
          measured={measured}
          of={of}
          counted={counted}
          rows={rows.map(({ kind, tally, spread }) => ({
            key: kind,
            name: nameOf(kind),
            tally,
            spread,
            open: open && (() => open({ figure, kind }, `${title}: ${nameOf(kind)}`)),
          }))}
        />
      )}
    </Panel>
  );
}
