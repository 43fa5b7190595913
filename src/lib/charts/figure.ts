import type * as Plot from '@observablehq/plot';
import type { Locale } from '../format/number';
import type { Chart } from './chart';

/** The widths that prerendered pages carry: a phone and a wide column. */
export const figureWidths = { narrow: 328, wide: 720 } as const;

export interface Figure {
  /** Prerendered SVG; in the browser `<!---->`, which lets hydration keep what the server drew. */
  narrow: string;
  wide: string;
  /** Draws the same chart at any width; null where there are no rows. */
  options: ((width: number) => Plot.PlotOptions) | null;
}

/** One chart of a page: drawn on the server into the HTML, drawn again by the same code in the browser. */
export async function figure<Row>(
  chart: Chart<Row>,
  rows: Row[],
  settings: { locale: Locale; label: (key: string) => string; spotlight?: string; wide?: number },
): Promise<Figure> {
  if (rows.length === 0) return { narrow: '', wide: '', options: null };
  const options = (width: number) => chart(rows, { ...settings, width });
  if (!import.meta.env.SSR) return { narrow: '<!---->', wide: '<!---->', options };
  const { drawOnServer } = await import('./draw-on-server');
  return {
    narrow: drawOnServer(options(figureWidths.narrow)),
    wide: drawOnServer(options(settings.wide ?? figureWidths.wide)),
    options,
  };
}
