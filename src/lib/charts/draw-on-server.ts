import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { roundNumbers } from './round-numbers';

/** Draws a chart without a browser. @returns SVG source for the prerendered page */
export function drawOnServer(options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  // the frame of the figure takes the focus and leads from mark to mark: links inside must not take it too
  return roundNumbers(Plot.plot({ ...options, document }).outerHTML).replaceAll(
    /<a (?=[^>]*href)/g,
    '<a tabindex="-1" ',
  );
}
