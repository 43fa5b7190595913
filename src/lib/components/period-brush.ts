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
      if (!(sourceEvent instanceof MouseEvent)) return;
      const [from, to] = (selection ?? [0, 0]) as [number, number];
      if (to - from > 4) onperiod(month(from), month(to));
      else pressBelow(chart, sourceEvent);
    });
  // above the marks, so that a drag may begin on a bar or on a line of the grid
  const layer = select<Element, unknown>(chart).append<SVGGElement>('g');
  layer.call(brush);
  layer.select('.selection').attr('fill', 'var(--colour-visit-out)');
}

/** A press without a drag is for the mark under the pointer. */
function pressBelow(chart: Element, { clientX, clientY }: MouseEvent): void {
  const below = document.elementsFromPoint(clientX, clientY).filter((element) => chart.contains(element));
  const link = below.map((element) => element.closest('a')).find((found) => found !== null);
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
