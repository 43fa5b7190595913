import { scaleLinear } from 'd3';
import * as Plot from '@observablehq/plot';
import { shape } from './pixels';

interface PixelAxis {
  domain: [number, number];
  /** Left and right end, in pixels. */
  range: [number, number];
  /** Upper and lower end of the grid. */
  top: number;
  bottom: number;
  ticks: number;
  format: (value: number) => string;
  /** What is measured, with its unit. */
  label: string;
}

/** Height that the axis takes below its grid. */
export const axisHeight = 40;

/** A horizontal axis below, with its grid, for charts that reckon in pixels of their own. */
export function pixelAxis({ domain, range, top, bottom, ticks, format, label }: PixelAxis): Plot.Markish[] {
  const scale = scaleLinear(domain, range);
  const values = scale.ticks(ticks);
  return [
    shape(values.map((value) => `M${scale(value)},${top}V${bottom}`).join(''), {
      stroke: 'var(--colour-rule)',
    }),
    Plot.text(values, {
      x: (value: number) => scale(value),
      y: bottom + 11,
      text: format,
      fill: 'var(--colour-muted)',
      fontSize: 11,
    }),
    Plot.text([label], {
      x: range[1],
      y: bottom + 28,
      text: String,
      textAnchor: 'end',
      fill: 'var(--colour-muted)',
      fontSize: 11,
    }),
  ];
}
