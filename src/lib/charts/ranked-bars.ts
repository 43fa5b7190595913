import * as Plot from '@observablehq/plot';
import { chartBase, isNarrow, type Chart } from './chart';

export interface RankedBar {
  key: string;
  name: string;
  count: number;
}

/** The longest bars of a ranking, each with its count; long names keep their end for the tip. */
export const rankedBars: Chart<RankedBar> = (rows, { width, label, spotlight }) => {
  const narrow = isNarrow(width);
  const shown = rows.slice(0, 15);
  const short = (name: string) => (narrow && name.length > 20 ? `${name.slice(0, 19)}…` : name);
  return {
    ...chartBase,
    width,
    height: 16 + Math.max(1, shown.length) * 24,
    marginLeft: narrow ? 136 : 190,
    marginRight: 36,
    marginTop: 4,
    marginBottom: 8,
    ariaLabel: label('ranking'),
    x: { axis: null, domain: [0, Math.max(1, ...shown.map(({ count }) => count))] },
    y: {
      domain: shown.map(({ key }) => key),
      label: null,
      tickSize: 0,
      tickFormat: (key: string) => short(shown.find((row) => row.key === key)?.name ?? key),
    },
    marks: [
      Plot.barX(shown, {
        x: 'count',
        y: 'key',
        inset: 3,
        fill: ({ key }: RankedBar) =>
          spotlight === undefined || key === spotlight ? 'var(--colour-visit-in)' : 'var(--colour-quiet)',
        title: ({ name, count }: RankedBar) => `${name}: ${count}`,
      }),
      Plot.text(shown, {
        x: 'count',
        y: 'key',
        text: ({ count }: RankedBar) => String(count),
        textAnchor: 'start',
        dx: 5,
        fill: 'var(--colour-ink)',
        fontWeight: 700,
      }),
    ],
  };
};
