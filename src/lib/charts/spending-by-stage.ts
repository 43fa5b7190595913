import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format/number';
import { formatRupiah } from '../format/rupiah';
import type { RegionSpendingRow } from '../queries/region-spending';
import { chartBase, type Chart } from './chart';

const colours: Record<string, string> = {
  proposed: 'var(--colour-money-draft)',
  approved: 'var(--colour-money-approved)',
  adjusted: 'var(--colour-money-changed)',
  executed: 'var(--colour-money-executed)',
};

/** Total spending by year and stage. The stage is printed at every bar: stages are never one series. */
export const spendingByStage: Chart<RegionSpendingRow> = (rows, { width, locale, label, href }) => {
  const name = (row: RegionSpendingRow) =>
    `${row.fiscal_year} ${row.stage === 'REALISASI' ? label('stage_realised') : row.stage}`;
  return {
    ...chartBase,
    width,
    height: 50 + rows.length * 34,
    marginLeft: 112,
    marginRight: 84,
    marginBottom: 34,
    ariaLabel: label('spending_title'),
    x: {
      label: null,
      grid: true,
      ticks: 4,
      tickFormat: (value: number) => `${formatNumber(value / 1e12, locale, 1)} T`,
    },
    y: { domain: [...new Set(rows.map(name))], label: null, tickSize: 0 },
    marks: [
      Plot.barX(rows, {
        x: 'amount_idr',
        y: name,
        fill: (row: RegionSpendingRow) => colours[row.phase] ?? 'var(--colour-quiet)',
        inset: 3,
        href: (row: RegionSpendingRow) => href?.(row.record) ?? null,
        title: (row: RegionSpendingRow) =>
          `${name(row)}: ${formatRupiah(row.amount_idr, locale, row.precision_idr)}`,
      }),
      Plot.text(rows, {
        x: 'amount_idr',
        y: name,
        text: (row: RegionSpendingRow) =>
          formatRupiah(row.amount_idr, locale, row.precision_idr)
            .replace(/ (triliun|trillion)$/, ' T')
            .replace(/ (miliar|billion)$/, ' M')
            .replace('Rp ', ''),
        textAnchor: 'start',
        dx: 6,
        fill: 'var(--colour-ink)',
        fontWeight: 700,
      }),
      Plot.ruleX([0], { stroke: 'var(--colour-ink)' }),
    ],
  };
};
