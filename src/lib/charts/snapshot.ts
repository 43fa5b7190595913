import type * as Plot from '@observablehq/plot';
import { drawOnServer } from './draw-on-server';

/** A chart as its snapshot keeps it: one element a line, so that a diff is readable. */
export function snapshot(options: Plot.PlotOptions): string {
  return `${drawOnServer(options).replaceAll(/(?<=>)(?=<[^/])/g, '\n')}\n`;
}
