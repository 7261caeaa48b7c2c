import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ChartEngine, ChartOption } from './chartEngine';

export interface Palette {
  [token: string]: string;
}

interface Props {
  /** Made with the theme's colours, so that it is drawn anew in the dark. */
  option: (palette: Palette) => ChartOption;
  label: string;
  height: number;
}

const tokens = ['ink', 'ink-2', 'ink-3', 'line', 'card', 'accent', 'recovery', 'ok', 'due', 'alert', 'gate', 'arrived'];

function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(tokens.map((token) => [token, style.getPropertyValue(`--db-${token}`).trim()]));
}

/** An ECharts drawing; the engine is fetched when the first chart is shown. Figures also stand in a table beside it. */
export function Chart({ option, label, height }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let engine: ChartEngine | undefined;
    let gone = false;
    const draw = () => engine?.setOption({ ...option({ ...palette(), scheme }), animation: false });
    // Paper has its own colours, and does not wait for a frame.
    const paper = matchMedia('print');
    const redraw = () => {
      draw();
      engine?.getZr().flush();
    };
    paper.addEventListener('change', redraw);
    const observer = new ResizeObserver(() => engine?.resize());
    void import('./chartEngine').then(({ startChart }) => {
      if (gone) return;
      engine = startChart(element);
      draw();
      observer.observe(element);
    });
    return () => {
      gone = true;
      paper.removeEventListener('change', redraw);
      observer.disconnect();
      engine?.dispose();
    };
  }, [option, scheme]);
  return <div ref={place} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}
