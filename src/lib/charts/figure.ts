import type * as Plot from '@observablehq/plot';
import type { Chart, ChartOptions } from './chart';

/** The widths that prerendered pages carry: a phone, and a column of two; a figure across the page states its own. */
export const figureWidths = { narrow: 328, wide: 508 } as const;

export interface Figure {
  /** Prerendered SVG; in the browser `<!---->`, which lets hydration keep what the server drew. */
  narrow: string;
  wide: string;
  /** The width that `wide` was drawn for. */
  width: number;
  /** Draws the same chart at any width; null where there are no rows. */
  options: ((width: number) => Plot.PlotOptions) | null;
}

/** One chart of a page: drawn on the server into the HTML, drawn again by the same code in the browser. */
export async function figure<Row>(
  chart: Chart<Row>,
  rows: Row[],
  settings: Omit<ChartOptions, 'width'> & { wide?: number },
): Promise<Figure> {
  const wide = settings.wide ?? figureWidths.wide;
  if (rows.length === 0) return { narrow: '', wide: '', width: wide, options: null };
  const options = (width: number) => chart(rows, { ...settings, width });
  if (!import.meta.env.SSR) return { narrow: '<!---->', wide: '<!---->', width: wide, options };
  const { drawOnServer } = await import('./draw-on-server');
  return {
    narrow: drawOnServer(options(figureWidths.narrow)),
    wide: drawOnServer(options(wide)),
    width: wide,
    options,
  };
}
