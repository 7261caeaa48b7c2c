import { Table } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { sentence } from '../../lib/names';
import { CardTable } from '../../ui/CardTable';
import { OpenFigure } from '../figures/OpenFigure';
import { BehindFigure } from './BehindFigure';
import { figure, type Measure, rangeOf, saidBy, shareOf } from './measures';
import classes from './outcomes.module.css';
import { countNames, countsAt, countsAtStart, type PointCount, PointCounts, start } from './PointCounts';
import { figureAt, type Place, pointName } from './points';
import type { OutcomeRow, Outcomes, Share } from './queries';

/** What is opened: a measure at a point, the mean change without one, or a count. */
interface Opened {
  at: Place;
  measure?: Measure;
  count?: PointCount;
}

/** The same figures to be read, with everybody who is not in them. */
export function ByPoint({ figures: { baseline, instrument }, rows }: { figures: Outcomes; rows: OutcomeRow[] }) {
  const [behind, setBehind] = useState<Opened | null>(null);
  const mayOpen = useMay('MANAGER', 'PRESCRIBER');
  const said = saidBy(rows[0]);
  const summed = (instrument.levels ?? []).length === 0;
  return (
    <>
      <CardTable wide label={116} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>When</Table.Th>
            {countNames.map((name) => (
              <Table.Th key={name} ta="right">
                {name}
              </Table.Th>
            ))}
            {summed && <Table.Th ta="right">Mean</Table.Th>}
            {summed && <Table.Th>Mean change</Table.Th>}
            {summed && <Table.Th>Effect size</Table.Th>}
            {said.map(({ key, name }) => (
              <Table.Th key={key}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row" className={classes.when}>
              Before session 1
            </Table.Th>
            <PointCounts
              at={start}
              counts={countsAtStart(baseline)}
              open={mayOpen ? (count) => setBehind({ at: start, count }) : undefined}
            />
            <Table.Td />
            <Table.Td />
            {summed && (
              <Table.Td ta="right" data-label="Mean">
                {figure(baseline.mean)}
              </Table.Td>
            )}
            <Table.Td colSpan={said.length + (summed ? 2 : 0)}>the baseline</Table.Td>
          </Table.Tr>
          {rows.map((row) => (
            <Table.Tr key={pointName(row)}>
              <Table.Th scope="row" className={classes.when}>
                {sentence(pointName(row))}
              </Table.Th>
              <PointCounts
                at={row}
                counts={countsAt(row)}
                open={mayOpen ? (count) => setBehind({ at: row, count }) : undefined}
              />
              {summed && (
                <Table.Td ta="right" data-label="Mean">
                  {figure(row.meanScore)}
                </Table.Td>
              )}
              {summed && <MeanChange row={row} open={mayOpen ? () => setBehind({ at: row }) : undefined} />}
              {summed && <Effect row={row} open={mayOpen ? () => setBehind({ at: row }) : undefined} />}
              {said.map((measure) => (
                <ShareCell
                  key={measure.key}
                  name={measure.name}
                  share={row[measure.key]}
                  open={
                    mayOpen && row.reached > 0
                      ? { name: nameOf({ at: row, measure }), on: () => setBehind({ at: row, measure }) }
                      : undefined
                  }
                />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </CardTable>
      {behind && (
        <BehindFigure
          name={nameOf(behind)}
          levels={instrument.levels ?? []}
          figure={{ ...figureAt(instrument.name, behind.at, behind.measure), standing: behind.count?.standing }}
          onClose={() => setBehind(null)}
        />
      )}
    </>
  );
}

const nameOf = ({ at, measure, count }: Opened) => `${count?.name ?? measure?.name ?? 'Mean change'}, ${pointName(at)}`;

interface ChangeProps {
  row: OutcomeRow;
  /** Opens who is behind it, for those who may. */
  open: (() => void) | undefined;
}

function MeanChange({ row, open }: ChangeProps) {
  const { change } = row;
  return (
    <Table.Td data-label="Mean change">
      <OpenFigure name={nameOf({ at: row })} open={change.mean == null ? undefined : open}>
        {figure(change.mean)}
      </OpenFigure>
      {change.low != null && (
        <small className={classes.beside}>
          {figure(change.low)} to {figure(change.high)}
        </small>
      )}
    </Table.Td>
  );
}

function Effect({ row, open }: ChangeProps) {
  const { change } = row;
  return (
    <Table.Td data-label="Effect size">
      <OpenFigure name={`Effect size, ${pointName(row)}`} open={change.effect ? open : undefined}>
        {figure(change.effect?.d, 2)}
      </OpenFigure>
      {change.effect && (
        <small className={classes.beside}>
          {figure(change.effect.low, 2)} to {figure(change.effect.high, 2)}
        </small>
      )}
    </Table.Td>
  );
}

interface ShareProps {
  name: string;
  share: Share | null | undefined;
  /** What leads to the patients behind it, for those who may open them. */
  open?: { name: string; on: () => void };
}

export function ShareCell({ name, share, open }: ShareProps) {
  return (
    <Table.Td data-label={name}>
      {open ? (
        <button
          type="button"
          className={classes.open}
          onClick={open.on}
          aria-label={`${open.name}: ${shareOf(share)}, open`}
        >
          {shareOf(share)}
        </button>
      ) : (
        shareOf(share)
      )}
      {share?.interval && <small className={classes.beside}>{rangeOf(share.interval)}</small>}
      {!!share?.of && !!share.missing && share.ifMissingCounted && (
        <small className={classes.bounds}>{rangeOf(share.ifMissingCounted)} with the missing</small>
      )}
    </Table.Td>
  );
}
