import { useCallback } from 'react';
import { Empty } from '../../ui/Answer';
import { Chart, type Palette } from '../../ui/Chart';
import { wilson } from './intervals';
import { pointName } from './points';
import type { OutcomeRow, Outcomes, Share } from './queries';

const height = 300;

interface Series {
  name: string;
  token: string;
  of: (row: OutcomeRow) => Share | null | undefined;
}

const both: Series[] = [
  { name: 'Response', token: 'accent', of: (row) => row.response },
  { name: 'Remission', token: 'recovery', of: (row) => row.remission },
];

export function Curve({ figures }: { figures: Outcomes }) {
  const option = useCallback((palette: Palette) => curveOption(figures.rows, palette), [figures]);
  const known = figures.rows.filter(({ analysed }) => analysed > 0);
  if (known.length === 0) return <Empty>No course has a score to compare with its baseline yet.</Empty>;
  const said = known.map(
    (row) => `${pointName(row)} ${row.response?.percent ?? '–'} and ${row.remission?.percent ?? '–'} %`,
  );
  return <Chart option={option} height={height} label={`Response and remission: ${said.join('; ')}`} />;
}

function curveOption(all: OutcomeRow[], palette: Palette) {
  const rows = all.filter(({ analysed }) => analysed > 0);
  const text = { color: palette['ink-3'], fontSize: 11, fontFamily: 'Inter Variable' };
  return {
    grid: { left: 44, right: 70, top: 14, bottom: 44 },
    xAxis: {
      type: 'category',
      data: rows.map((row) => `${row.sessionNumber ?? 'follow-up'}\nn ${row.analysed}`),
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
    series: both.flatMap((series) => [line(series, rows, palette), whiskers(series, rows, palette)]),
  };
}

function line({ name, token, of }: Series, rows: OutcomeRow[], palette: Palette) {
  const color = palette[token];
  return {
    type: 'line',
    name,
    data: rows.map((row) => of(row)?.percent ?? null),
    symbol: 'circle',
    symbolSize: 9,
    lineStyle: { color, width: 2.5 },
    itemStyle: { color: palette.card, borderColor: color, borderWidth: 2.5 },
    endLabel: { show: true, formatter: name, color, fontWeight: 600, fontFamily: 'Inter Variable' },
  };
}

interface Drawing {
  value: (dimension: number) => number;
  coord: (at: [number, number]) => [number, number];
}

function whiskers({ of, token }: Series, rows: OutcomeRow[], palette: Palette) {
  const data = rows.flatMap((row, index) => {
    const share = of(row);
    const interval = share && wilson(share.courses, share.of);
    return interval ? [[index, ...interval]] : [];
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
