import type * as Plot from '@observablehq/plot';
import type { Locale } from '../format/number';

/** What a chart needs besides its rows. Charts know no DOM, clock or locale of the machine. */
export interface ChartOptions {
  /** Width in CSS pixels; charts are redrawn for narrow screens, not shrunk. */
  width: number;
  locale: Locale;
  label: (key: string) => string;
  /** Kemendagri code or another key of what the reader asked about. */
  spotlight?: string;
  /** Address that a mark leads to: a narrower filter or a page. */
  href?: (key: string) => string | null;
}

export type Chart<Row> = (rows: Row[], options: ChartOptions) => Plot.PlotOptions;

/** Shared by all charts: type, class name that Plot's own style is scoped to, transparent ground. */
export const chartBase = {
  className: 'plot',
  style: { background: 'transparent', fontSize: '12px' },
} as const;

export function isNarrow(width: number): boolean {
  return width < 480;
}
