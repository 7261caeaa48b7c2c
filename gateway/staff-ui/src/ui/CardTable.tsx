import { Table, type TableProps } from '@mantine/core';
import type { CSSProperties } from 'react';
import classes from './cards.module.css';

interface Props extends TableProps {
  /** Room for the longest `data-label` of a cell, in pixels, where a row is a card. */
  label?: number;
  /** Has so many columns that they need the room of a desk: with less, a row is a card of several columns. */
  wide?: boolean;
}

/** A table whose rows are cards where its columns have no room. A cell with a `data-label` says there what it is. */
export function CardTable({ label = 48, wide = false, ...table }: Props) {
  return (
    <div className={classes.holder} data-wide={wide || undefined} style={{ '--label': `${label}px` } as CSSProperties}>
      <Table {...table} className={classes.table} />
    </div>
  );
}
