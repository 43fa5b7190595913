import type * as Plot from '@observablehq/plot';
import type { Asked } from '../queries/asked';
import type { Chart, ChartOptions } from './chart';

/** The widths that prerendered pages carry: a phone, and a column of two; a figure across the page states its own. */
export const figureWidths = { narrow: 328, wide: 508 } as const;

export interface Figure {
  /** Prerendered SVG; in the browser `<!---->`, which lets hydration keep what the server drew. */
  narrow: string;
  wide: string;
  /** The width that `wide` was drawn for. */
  width: number;
  /** Exactly what is drawn. */
  rows: readonly object[];
  /** Records behind the rows, where the rows are counts and do not name them themselves. */
  records: readonly string[];
  /** The queries that the rows came from. */
  asked: readonly Asked[];
  /** Draws the same chart at any width; null where there are no rows. */
  options: ((width: number) => Plot.PlotOptions) | null;
}

export interface FigureSettings
  extends Omit<ChartOptions, 'width'>, Partial<Pick<Figure, 'records' | 'asked'>> {
  wide?: number;
}

/** One chart of a page: drawn on the server into the HTML, drawn again by the same code in the browser. */
export async function figure<Row extends object>(
  chart: Chart<Row>,
  rows: Row[],
  settings: FigureSettings,
): Promise<Figure> {
  const wide = settings.wide ?? figureWidths.wide;
  const { records = [], asked = [] } = settings;
  const data = { width: wide, rows, records, asked };
  if (rows.length === 0) return { ...data, narrow: '', wide: '', options: null };
  const options = (width: number) => chart(rows, { ...settings, width });
  if (!import.meta.env.SSR) return { ...data, narrow: '<!---->', wide: '<!---->', options };
  const { drawOnServer } = await import('./draw-on-server');
  // drawn when the page asks: a chart that stands alone has its own widths
  return {
    ...data,
    get narrow() {
      return drawOnServer(options(figureWidths.narrow));
    },
    get wide() {
      return drawOnServer(options(wide));
    },
    options,
  };
}
