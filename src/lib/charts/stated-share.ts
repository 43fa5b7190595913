import * as Plot from '@observablehq/plot';
import type { HeadPartiesRow } from '../queries/head-parties';
import { chartBase, isNarrow, type ChartOptions } from './chart';

export type HeadShare = Omit<HeadPartiesRow, 'persons'>;

/** Heads of regions by group of islands: filled where a source states the party, hollow where none does. */
export function statedShare(rows: HeadShare[], options: ChartOptions): Plot.PlotOptions {
  const { width, label, href } = options;
  const narrow = isNarrow(width);
  const name = (island: string) => label(`island_${island.toLowerCase().replaceAll(' ', '_')}`);
  const most = Math.max(1, ...rows.map(({ heads }) => heads));
  const title = ({ island, heads, stated, named }: HeadShare) =>
    [name(island), `${stated} / ${heads}: ${label('party_stated')}`, ...named].join('\n');
  const link = href ? { href: ({ island }: HeadShare) => href(island) } : {};
  return {
    ...chartBase,
    width,
    height: 12 + rows.length * 28,
    marginLeft: narrow ? 132 : 150,
    marginRight: 66,
    marginTop: 4,
    marginBottom: 8,
    ariaLabel: label('stated_title'),
    x: { axis: null, domain: [0, most] },
    y: { domain: rows.map(({ island }) => island), label: null, tickSize: 0, tickFormat: name },
    marks: [
      Plot.barX(rows, {
        x1: 'stated',
        x2: 'heads',
        y: 'island',
        insetTop: 5,
        insetBottom: 5,
        fill: 'var(--colour-paper)',
        stroke: 'var(--colour-missing)',
        strokeDasharray: '3 2',
        title,
        ...link,
      }),
      Plot.barX(rows, {
        x: 'stated',
        y: 'island',
        insetTop: 5,
        insetBottom: 5,
        fill: 'var(--colour-votes)',
        title,
        ...link,
      }),
      Plot.text(rows, {
        x: 'heads',
        y: 'island',
        text: ({ heads, stated }: HeadShare) => `${stated} / ${heads}`,
        textAnchor: 'start',
        dx: 6,
        fill: 'var(--colour-ink)',
        fontWeight: 700,
      }),
    ],
  };
}
