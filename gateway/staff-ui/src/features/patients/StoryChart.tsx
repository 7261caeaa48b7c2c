import { useCallback } from 'react';
import { useClinic } from '../../app/clinic';
import { dateOf, dayOf } from '../../lib/time';
import { Empty } from '../../ui/Answer';
import { Chart, type Palette } from '../../ui/Chart';

export interface ScorePoint {
  instrument: 'PHQ-9' | 'GAD-7';
  total: number;
  at: string;
}

export interface SessionMark {
  number: number;
  at: string;
  done: boolean;
  milligrams?: number;
}

interface Props {
  scores: ScorePoint[];
  sessions: SessionMark[];
}

/** PHQ-9's bands, by the published cut-points. */
const bands: [from: number, to: number, name: string][] = [
  [20, 27, 'severe'],
  [15, 20, 'moderately severe'],
  [10, 15, 'moderate'],
  [5, 10, 'mild'],
];

/** Scores as lines and sessions as marks on one axis of time, so that what followed what can be seen. */
export function StoryChart({ scores, sessions }: Props) {
  const { zone } = useClinic();
  const option = useCallback(
    (palette: Palette) => storyOption(scores, sessions, palette, (at) => dayOf(at, zone)),
    [scores, sessions, zone],
  );
  if (scores.length === 0) return <Empty>No questionnaire is answered yet.</Empty>;
  const said = scores.map(({ instrument, total, at }) => `${instrument} ${total} on ${dateOf(at, zone)}`).join(', ');
  return <Chart option={option} height={330} label={`Scores over time: ${said}`} />;
}

function storyOption(scores: ScorePoint[], sessions: SessionMark[], palette: Palette, day: (at: number) => string) {
  const text = { color: palette['ink-3'], fontSize: 11, fontFamily: 'Inter Variable' };
  const baseline = scores.find(({ instrument }) => instrument === 'PHQ-9')?.total;
  return {
    grid: { left: 34, right: 16, top: 18, bottom: 30 },
    xAxis: {
      type: 'time',
      axisLabel: { ...text, formatter: day, hideOverlap: true, margin: 12 },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      splitLine: { show: false },
      minInterval: 86_400_000,
      min: ({ min }: { min: number }) => min - 86_400_000,
      max: ({ max }: { max: number }) => max + 3 * 86_400_000,
    },
    yAxis: {
      type: 'value',
      min: -6,
      max: 27,
      axisLabel: { ...text, customValues: [0, 5, 10, 15, 20, 27] },
      axisTick: { show: false },
      splitLine: { show: false },
    },
    tooltip: { trigger: 'item', confine: true },
    series: [
      { ...line('PHQ-9', 'accent', scores, palette), markArea: areas(palette), markLine: halfOf(baseline, palette) },
      line('GAD-7', 'gate', scores, palette),
      marks(sessions, palette),
    ],
  };
}

function line(instrument: ScorePoint['instrument'], token: string, scores: ScorePoint[], palette: Palette) {
  const color = palette[token];
  return {
    type: 'line',
    name: instrument,
    data: scores.filter((score) => score.instrument === instrument).map(({ at, total }) => [Date.parse(at), total]),
    symbol: instrument === 'PHQ-9' ? 'circle' : 'diamond',
    symbolSize: 9,
    lineStyle: { color, width: 2.5, type: instrument === 'PHQ-9' ? 'solid' : 'dashed' },
    itemStyle: { color: palette.card, borderColor: color, borderWidth: 2.5 },
    label: {
      show: true,
      position: instrument === 'PHQ-9' ? 'top' : 'bottom',
      formatter: ({ value }: { value: [number, number] }) => String(value[1]),
      color,
      fontWeight: 600,
      fontFamily: 'Inter Variable',
    },
  };
}

function areas(palette: Palette) {
  return {
    silent: true,
    label: { color: palette['ink-3'], fontSize: 11, position: 'insideTopRight' },
    data: bands.map(([from, to, name], index) => [
      { name, yAxis: from, itemStyle: { color: palette['ink-3'], opacity: [0.12, 0.08, 0.05, 0.02][index] } },
      { yAxis: to },
    ]),
  };
}

function halfOf(baseline: number | undefined, palette: Palette) {
  if (!baseline) return undefined;
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: palette.ok, type: 'dashed' },
    label: { formatter: 'half of the first: response', position: 'insideMiddleTop', color: palette.ok, fontSize: 11 },
    data: [{ yAxis: baseline / 2 }],
  };
}

/** Sessions stand below nought: filled when done, hollow when booked. */
function marks(sessions: SessionMark[], palette: Palette) {
  return {
    type: 'scatter',
    name: 'Sessions',
    data: sessions.map(({ at, number, done }) => ({
      value: [Date.parse(at), -1.8],
      number,
      itemStyle: { color: done ? palette.accent : palette.card, borderColor: palette.accent, borderWidth: 2 },
    })),
    symbol: 'roundRect',
    symbolSize: [6, 16],
    tooltip: { show: false },
    label: {
      show: true,
      position: 'bottom',
      formatter: ({ data }: { data: { number: number } }) => String(data.number),
      color: palette['ink-2'],
      fontSize: 11,
    },
  };
}
