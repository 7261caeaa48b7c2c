import { useCallback } from 'react';
import { Empty } from '../../ui/Answer';
import { Chart, type Palette } from '../../ui/Chart';
import { drawn, type Measure } from './measures';
import { pointName } from './points';
import type { OutcomeRow } from './queries';

const height = 300;

/** Shares by session or by week, with their intervals; the same figures stand in the table below. */
export function Curve({ rows }: { rows: OutcomeRow[] }) {
  const option = useCallback((palette: Palette) => curveOption(rows, palette), [rows]);
  const known = rows.filter(({ analysed }) => analysed > 0);
  if (known.length === 0) return <Empty>No course has a score to compare with its baseline yet.</Empty>;
  const series = drawn(known[0]);
  const said = known.map(
    (row) => `${pointName(row)} ${series.map(({ key }) => row[key]?.percent ?? '–').join(' and ')} %`,
  );
  const names = series.map(({ name }) => name).join(' and ');
  return <Chart option={option} height={height} label={`${names}: ${said.join('; ')}`} />;
}

function curveOption(all: OutcomeRow[], palette: Palette) {
  const rows = all.filter(({ analysed }) => analysed > 0);
  const names = drawn(rows[0]).map(({ name }) => name);
  const text = { color: palette['ink-3'], fontSize: 11, fontFamily: 'Inter Variable' };
  return {
    grid: { left: 44, right: 16, top: 36, bottom: 44 },
    legend: {
      top: 0,
      left: 40,
      icon: 'circle',
      itemHeight: 9,
      data: names,
      textStyle: { ...text, color: palette['ink-2'] },
    },
    xAxis: {
      type: 'category',
      data: rows.map((row) => `${row.sessionNumber ?? row.week ?? 'follow-up'}\nn ${row.analysed}`),
      axisLabel: { ...text, lineHeight: 16, margin: 12 },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      axisLabel: { ...text, formatter: '{value} %' },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: drawn(rows[0]).flatMap((series) => [line(series, rows, palette), whiskers(series, rows, palette)]),
  };
}

function line({ name, token, key }: Measure, rows: OutcomeRow[], palette: Palette) {
  const color = palette[token];
  return {
    type: 'line',
    name,
    data: rows.map((row) => row[key]?.percent ?? null),
    symbol: 'circle',
    symbolSize: 9,
    lineStyle: { color, width: 2.5 },
    itemStyle: { color: palette.card, borderColor: color, borderWidth: 2.5 },
  };
}

interface Drawing {
  value: (dimension: number) => number;
  coord: (at: [number, number]) => [number, number];
}

function whiskers({ key, token }: Measure, rows: OutcomeRow[], palette: Palette) {
  const data = rows.flatMap((row, index) => {
    const interval = row[key]?.interval;
    return interval ? [[index, interval.low, interval.high]] : [];
  });
  return {
    type: 'custom',
    silent: true,
    data,
    encode: { x: 0, y: [1, 2] },
    renderItem: (_: unknown, { value, coord }: Drawing) => {
      const [x1, y1] = coord([value(0), value(1)]);
      const [x2, y2] = coord([value(0), value(2)]);
      return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: palette[token], lineWidth: 1.5 } };
    },
  };
}
