import * as Plot from '@observablehq/plot';
import { formatPercent } from '../format/number';
import { formatRupiah } from '../format/rupiah';
import type { CostAndTurnoutRow } from '../queries/cost-and-turnout';
import { chartBase, isNarrow, type Chart } from './chart';

/** Signed grants per registered voter against turnout: one mark a region, the asked one in colour. */
export const costAndTurnout: Chart<CostAndTurnoutRow> = (rows, { width, locale, label, spotlight }) => {
  const narrow = isNarrow(width);
  const mine = rows.filter(({ region }) => region === spotlight);
  // an approved budget is another basis: only the asked region shows it, hollow and named
  const others = rows.filter(({ region, basis }) => region !== spotlight && basis === 'grant_agreement');
  const thousand = (row: CostAndTurnoutRow) => row.idr_per_voter / 1000;
  const title = (row: CostAndTurnoutRow) =>
    `${row.name}\n${formatRupiah(row.idr_per_voter, locale)} ${label('per_voter')}\n${range(row.turnout_min, row.turnout_max)}`;
  const range = (min: number, max: number) =>
    min === max ? formatPercent(min, locale) : `${formatPercent(min, locale)}–${formatPercent(max, locale)}`;
  const right = mine.some((row) => thousand(row) < 180);
  return {
    ...chartBase,
    width,
    height: narrow ? 300 : 340,
    marginLeft: 36,
    marginRight: narrow ? 12 : 24,
    marginBottom: 40,
    ariaLabel: label('cost_turnout_title'),
    x: {
      label: label('cost_axis'),
      grid: false,
      ticks: narrow ? 4 : 8,
      nice: true,
      zero: true,
      tickFormat: (value: number) => value.toLocaleString(locale),
    },
    y: { label: label('turnout_axis'), grid: true, ticks: 6, nice: true },
    marks: [
      Plot.dot(others, {
        x: thousand,
        y: 'turnout_pct',
        r: 4,
        fill: (row: CostAndTurnoutRow) =>
          row.scope === 'kpu' ? 'var(--colour-paper)' : 'var(--colour-quiet)',
        stroke: 'var(--colour-missing)',
        title,
      }),
      Plot.link(mine, {
        x1: thousand,
        x2: thousand,
        y1: 'turnout_min',
        y2: 'turnout_max',
        stroke: 'var(--colour-votes)',
        strokeWidth: 3,
      }),
      Plot.dot(
        mine.flatMap((row) =>
          [...new Set([row.turnout_min, row.turnout_max])].map((value) => ({ ...row, value })),
        ),
        {
          x: thousand,
          y: 'value',
          r: 6,
          fill: ({ basis }: CostAndTurnoutRow) =>
            basis === 'approved' ? 'var(--colour-paper)' : 'var(--colour-votes)',
          stroke: 'var(--colour-votes)',
          strokeWidth: 2.5,
          title,
        },
      ),
      Plot.text(mine, {
        x: thousand,
        y: 'turnout_max',
        text: (row: CostAndTurnoutRow) =>
          `${row.name.replace(/^Kabupaten /, '')} ${range(row.turnout_min, row.turnout_max)}`,
        textAnchor: right ? 'start' : 'end',
        dx: right ? 12 : -12,
        fill: 'var(--colour-votes)',
        stroke: 'var(--colour-paper)',
        strokeWidth: 4,
        fontWeight: 700,
      }),
    ],
  };
};
