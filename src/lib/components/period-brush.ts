import { brushX, select, type D3BrushEvent } from 'd3';
import type { plot } from '@observablehq/plot';

/**
 * Lets a pointer drag a period over a drawn chart with a time axis. Fingers keep scrolling the page: for them, and for
 * the keyboard, the filter has fields.
 * @param onperiod gets the first and the last month, YYYY-MM
 */
export function attachPeriodBrush(
  chart: ReturnType<typeof plot>,
  onperiod: (from: string, to: string) => void,
): void {
  const scale = chart.scale('x');
  const [left, right] = scale?.range ?? [];
  const invert = scale?.invert?.bind(scale);
  if (!invert || typeof left !== 'number' || typeof right !== 'number') return;
  const height = Number(chart.getAttribute('height'));
  const month = (x: number) => (invert(x) as Date).toISOString().slice(0, 7);
  const brush = brushX<unknown>()
    .extent([
      [left, 0],
      [right, height],
    ])
    .touchable(false)
    .on('end', ({ selection, sourceEvent }: D3BrushEvent<unknown>) => {
      // a click without a drag is for the mark below
      if (!sourceEvent || !selection) return;
      const [from, to] = selection as [number, number];
      if (to - from > 4) onperiod(month(from), month(to));
    });
  const layer = select<Element, unknown>(chart).insert<SVGGElement>('g', ':first-child');
  layer.call(brush);
  layer.select('.selection').attr('fill', 'var(--colour-visit-out)');
}
