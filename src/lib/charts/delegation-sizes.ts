import * as Plot from '@observablehq/plot';
import { formatDate } from '../format/date';
import { chartBase, isNarrow, type ChartOptions } from './chart';

export interface DelegationSize {
  id: string;
  guest: string;
  host: string;
  date: string | null;
  /** persons, as the article says */
  size: number;
}

/** One dot a delegation, stacked where sizes meet; the median as a line. */
export function delegationSizes(
  rows: DelegationSize[],
  { width, locale, label, href }: ChartOptions,
): Plot.PlotOptions {
  const narrow = isNarrow(width);
  const sizes = rows.map(({ size }) => size).sort((a, b) => a - b);
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  return {
    ...chartBase,
    width,
    height: narrow ? 240 : 220,
    marginLeft: 12,
    marginRight: 20,
    marginTop: 26,
    marginBottom: 36,
    ariaLabel: label('sizes_title'),
    x: {
      label: label('sizes_axis'),
      zero: true,
      nice: true,
      ticks: narrow ? 4 : 8,
      tickFormat: (value: number) => value.toLocaleString(locale),
    },
    y: { axis: null },
    marks: [
      Plot.ruleX([median], { stroke: 'var(--colour-ink)', strokeDasharray: '3,3' }),
      Plot.text([median], {
        x: (value: number) => value,
        frameAnchor: 'top',
        dy: -14,
        text: (value: number) => `${label('median')} ${value}`,
        textAnchor: 'start',
        dx: 4,
        fill: 'var(--colour-ink)',
      }),
      Plot.dot(
        rows,
        Plot.dodgeY({
          x: 'size',
          r: narrow ? 3.2 : 4.5,
          anchor: 'bottom',
          padding: 1,
          fill: 'var(--colour-visit-out)',
          title: ({ guest, host, date, size }: DelegationSize) =>
            `${guest} → ${host}\n${date === null ? '' : `${formatDate(date, locale)}, `}${size} ${label('persons')}`,
          ...(href ? { href: ({ id }: DelegationSize) => href(id) } : {}),
        }),
      ),
    ],
  };
}
