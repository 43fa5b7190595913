import * as Plot from '@observablehq/plot';
import { max, min, scaleLinear } from 'd3';
import type { Denominator } from '../filters/election-filter';
import { formatNumber, formatPercent, type Locale } from '../format/number';
import { formatRupiah } from '../format/rupiah';
import type { CostAndTurnoutRow } from '../queries/cost-and-turnout';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { spotNames } from './spot-names';
import { shortName } from './short-name';

export interface CostAndTurnoutOptions extends ChartOptions {
  /** What the money is divided by. */
  per?: Denominator;
}

/** Rupiah per head of a denominator; null where that is not known. */
export function costPer(row: CostAndTurnoutRow, per: Denominator): number | null {
  const heads = { registered: row.registered_voters, voted: row.voted, residents: row.residents }[per];
  return heads === null ? null : row.amount_idr / heads;
}

type Point = CostAndTurnoutRow & { cost: number };

const words = {
  registered: { per: 'per_voter', axis: 'cost_axis' },
  voted: { per: 'per_voted', axis: 'cost_axis_voted' },
  residents: { per: 'per_residents', axis: 'cost_axis_residents' },
};

/**
 * Signed grants per head against turnout: one mark a region, the asked one in colour, the extremes by name. An approved
 * budget is another basis: only the asked region shows it, hollow and named.
 */
export function costAndTurnout(rows: CostAndTurnoutRow[], options: CostAndTurnoutOptions): Plot.PlotOptions {
  const { width, locale, label, spotlight, href, per = 'registered' } = options;
  const narrow = isNarrow(width);
  const size = { width, height: narrow ? 320 : 380, left: 44, right: narrow ? 14 : 28, top: 28, bottom: 42 };
  const points = rows.flatMap((row) => {
    const cost = costPer(row, per);
    return cost === null ? [] : [{ ...row, cost: cost / 1000 }];
  });
  const mine = points.filter(({ region }) => region === spotlight);
  const others = points.filter(({ region, basis }) => region !== spotlight && basis === 'grant_agreement');
  const shown = [...others, ...mine];
  const x = scaleLinear([0, max(shown, ({ cost }) => cost) ?? 1], [size.left, width - size.right]).nice();
  const y = scaleLinear(
    [min(shown, ({ turnout_min }) => turnout_min) ?? 0, max(shown, ({ turnout_max }) => turnout_max) ?? 100],
    [size.height - size.bottom, size.top],
  ).nice();
  const mark = {
    title: (row: Point) => titleOf(row, label(words[per].per), { locale, label }),
    ...(href ? { href: ({ record }: Point) => href(record) } : {}),
  };
  const ends = mine.flatMap((row) =>
    [...new Set([row.turnout_min, row.turnout_max])].map((value) => ({ ...row, value })),
  );
  const asked = { ...mark, x: 'cost', y: 'value', r: 6, stroke: 'var(--colour-votes)', strokeWidth: 2.5 };
  return {
    ...chartBase,
    width,
    height: size.height,
    marginLeft: size.left,
    marginRight: size.right,
    marginTop: size.top,
    marginBottom: size.bottom,
    ariaLabel: label('cost_turnout_title'),
    x: {
      domain: x.domain(),
      label: label(words[per].axis),
      ticks: narrow ? 4 : 8,
      tickFormat: (value: number) => formatNumber(value, locale),
    },
    y: {
      domain: y.domain(),
      label: label('turnout_axis'),
      grid: true,
      ticks: 6,
      tickFormat: (value: number) => formatNumber(value, locale),
    },
    marks: [
      Plot.dot(others, {
        ...mark,
        x: 'cost',
        y: 'turnout_pct',
        r: 4,
        fill: ({ scope }: Point) => (scope === 'kpu' ? 'var(--colour-paper)' : 'var(--colour-quiet)'),
        stroke: 'var(--colour-missing)',
      }),
      Plot.link(mine, {
        x1: 'cost',
        x2: 'cost',
        y1: 'turnout_min',
        y2: 'turnout_max',
        stroke: 'var(--colour-votes)',
        strokeWidth: 3,
      }),
      Plot.dot(
        ends.filter(({ basis }) => basis === 'grant_agreement'),
        {
          ...asked,
          fill: ({ scope }: Point) => (scope === 'kpu' ? 'var(--colour-paper)' : 'var(--colour-votes)'),
        },
      ),
      Plot.dot(
        ends.filter(({ basis }) => basis === 'approved'),
        { ...asked, fill: 'var(--colour-paper)', strokeDasharray: '3,2' },
      ),
      ...spotNames(
        named(others, mine)
          .slice(0, narrow ? 5 : 18)
          .map((row) => ({
            x: x(row.cost),
            y: y(row.region === spotlight ? row.turnout_max : row.turnout_pct),
            lit: row.region === spotlight,
            texts: row.region === spotlight ? askedTexts(row, { locale, label }) : [shortName(row.name)],
          })),
        shown.map((row) => ({ x: x(row.cost), y: y(row.turnout_pct) })),
        size,
      ),
    ],
  };
}

/** The asked region, those at the edges of the cloud, then the others from the highest cost down. */
function named(others: Point[], mine: Point[]): Point[] {
  const by = (value: (row: Point) => number) => others.toSorted((a, b) => value(a) - value(b))[0];
  const edges = [
    by((row) => -row.cost),
    by((row) => row.turnout_pct),
    by((row) => -row.turnout_pct),
    by((row) => row.cost),
  ];
  const rest = others.toSorted((a, b) => b.cost - a.cost);
  return [...new Set([...mine, ...edges.filter((row) => row !== undefined), ...rest])];
}

interface Language {
  locale: Locale;
  label: (key: string) => string;
}

function askedTexts(row: Point, { locale, label }: Language): string[] {
  const name = shortName(row.name);
  const known = `${name} ${range(row, locale)}`;
  const [initial = ''] = name.split(' ');
  return [
    ...(row.basis === 'approved' ? [`${known}, ${label('basis_approved')}`] : []),
    known,
    name,
    `${initial} …`,
  ];
}

function titleOf(row: Point, per: string, { locale, label }: Language): string {
  return [
    row.name,
    `${formatRupiah(row.cost * 1000, locale)} ${per}`,
    `${formatRupiah(row.amount_idr, locale)}, ${label(`basis_${row.basis}`)}, ${label(`scope_${row.scope}`)}`,
    `${label('turnout')} ${range(row, locale)}`,
  ].join('\n');
}

function range({ turnout_min, turnout_max }: CostAndTurnoutRow, locale: Locale): string {
  return turnout_min === turnout_max
    ? formatPercent(turnout_min, locale)
    : `${formatPercent(turnout_min, locale)}–${formatPercent(turnout_max, locale)}`;
}
