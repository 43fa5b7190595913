import * as Plot from '@observablehq/plot';
import { formatPercent } from '../format/number';
import type { RegionTurnoutRow } from '../queries/region-turnout';
import { chartBase, isNarrow, type Chart, type ChartOptions } from './chart';

/** The vote that a statement is about: all ballots of one polling day are one. */
export function voteName({ election, year, round }: RegionTurnoutRow, label: ChartOptions['label']): string {
  return `${label(election.startsWith('pilkada') ? 'pilkada' : 'pemilu')} ${year}${round > 1 ? ` (${round})` : ''}`;
}

/** Stated turnouts, one line a vote; a band joins statements that differ. */
export const turnoutOverTime: Chart<RegionTurnoutRow> = (rows, { width, locale, label, href }) => {
  const narrow = isNarrow(width);
  const vote = (row: RegionTurnoutRow) => voteName(row, label);
  const votes = [...new Set(rows.map(vote))];
  const bands = votes.map((name) => {
    const values = rows.filter((row) => vote(row) === name).map(({ turnout_pct }) => turnout_pct);
    return { name, min: Math.min(...values), max: Math.max(...values) };
  });
  const lowest = Math.min(50, ...bands.map(({ min }) => Math.floor(min / 10) * 10));
  return {
    ...chartBase,
    width,
    height: 60 + votes.length * 36,
    marginLeft: 104,
    marginRight: narrow ? 86 : 120,
    marginBottom: 32,
    ariaLabel: label('turnout_title'),
    x: {
      domain: [lowest, 100],
      label: null,
      grid: true,
      ticks: narrow ? 3 : 5,
      tickFormat: (value: number) => formatPercent(value, locale),
    },
    y: { domain: votes, label: null, tickSize: 0 },
    marks: [
      Plot.ruleY(bands, {
        y: 'name',
        x1: 'min',
        x2: 'max',
        stroke: 'var(--colour-votes-soft)',
        strokeWidth: 9,
      }),
      Plot.dot(rows, {
        x: 'turnout_pct',
        y: vote,
        r: 5.5,
        fill: 'var(--colour-votes)',
        href: (row: RegionTurnoutRow) => href?.(row.record) ?? null,
        title: (row: RegionTurnoutRow) =>
          `${vote(row)}: ${formatPercent(row.turnout_pct, locale)}\n${label(`status_${row.status}`)}\n${row.publisher}`,
      }),
      Plot.text(bands, {
        x: 'max',
        y: 'name',
        text: ({ min, max }: { min: number; max: number }) =>
          min === max
            ? formatPercent(min, locale)
            : `${formatPercent(min, locale).replace('%', '')}–${formatPercent(max, locale)}`,
        textAnchor: 'start',
        dx: 11,
        fill: 'var(--colour-ink)',
        fontWeight: 700,
      }),
    ],
  };
};
