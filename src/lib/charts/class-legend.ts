import * as Plot from '@observablehq/plot';
import { textSize } from './text-size';
import { hatch, shape } from './pixels';

export interface ClassLegend {
  /** What is coloured, with its unit. */
  title: string;
  /** Colours of the classes, lowest first. */
  colours: string[];
  /** Words of the bounds between them: one fewer than colours. */
  bounds: string[];
  /** Words beside the hatched swatch; null where nothing is missing. */
  missing: string | null;
  width: number;
}

const swatchTop = 20;
const swatchHeight = 12;
const missingSize = 12;

/** Height that the legend takes at the top of a chart. */
export const legendHeight = 52;

/** A strip of classes with the bounds written at their joins, and what a missing value looks like. */
export function classLegend({ title, colours, bounds, missing, width }: ClassLegend): Plot.Markish[] {
  const missingWidth = missing === null ? 0 : textSize(missing, 11).width + missingSize + 22;
  const widest = Math.max(...bounds.map((text) => textSize(text, 11).width + 12), 36);
  const swatch = Math.max(28, Math.min(widest, Math.floor((width - missingWidth) / colours.length), 72));
  const right = colours.length * swatch + 16;
  return [
    Plot.text([title], {
      x: 0,
      y: 6,
      text: (text: string) => text,
      textAnchor: 'start',
      fill: 'var(--colour-muted)',
    }),
    Plot.rect(colours, {
      x1: (_: string, index: number) => index * swatch,
      x2: (_: string, index: number) => (index + 1) * swatch - 1,
      y1: swatchTop,
      y2: swatchTop + swatchHeight,
      fill: (colour: string) => colour,
    }),
    Plot.text(bounds, {
      x: (_: string, index: number) => (index + 1) * swatch - 0.5,
      y: swatchTop + swatchHeight + 9,
      text: (text: string) => text,
      fontSize: 11,
      fill: 'var(--colour-ink)',
    }),
    ...(missing === null ? [] : missingSwatch(right, missing)),
  ];
}

function missingSwatch(x: number, words: string): Plot.Markish[] {
  return [
    shape(`M${x},${swatchTop}h${missingSize}v${missingSize}h${-missingSize}z`, {
      stroke: 'var(--colour-missing)',
    }),
    shape(hatch({ x, y: swatchTop, size: missingSize }, 7), { stroke: 'var(--colour-quiet)' }),
    Plot.text([words], {
      x: x + missingSize + 6,
      y: swatchTop + missingSize / 2,
      text: (text: string) => text,
      textAnchor: 'start',
      fontSize: 11,
      fill: 'var(--colour-ink)',
    }),
  ];
}
