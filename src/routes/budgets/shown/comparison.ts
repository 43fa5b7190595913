import { groups, median } from 'd3';
import type { Figure } from '$lib/charts/figure';
import type { Shown } from '$lib/components/shown';
import { formatNumber } from '$lib/format/number';
import { formatRatio } from '$lib/format/ratio';
import { formatRupiah } from '$lib/format/rupiah';
import { localizeHref } from '$lib/i18n/localize-href';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { ComparedRegion } from '../comparison-strips';
import { pairHref, panelPage, sourcesOf } from '../evidence';
import { measureName } from '../filter-fields';
import { notFound, peerWords } from '../peer-words';
import type { BudgetViews } from '../views';
import { levelName } from '../words';

/** All regions of a level by the chosen measure, as found in the news. */
export function comparison(views: BudgetViews, figure: Figure): Shown {
  const { compared, newsStrips, measure, peers } = views;
  const region = views.region.full_name;
  const undrawn = compared.length - newsStrips.length;
  const noteOnMeasure = {
    personnel: m.budgets_personnel_note(),
    capital: m.budgets_capital_note(),
  }[measure as string];
  return {
    chart: 'budget-comparison',
    title: m.budgets_compare_title({ measure: measureName(measure), region }),
    subtitle: m.budgets_compare_subtitle({
      axis: chartLabel(`axis_${measure}`),
      count: number(distinct(compared)),
      total: number(views.region.level_regions),
      level: levelName(views.region.code),
      region,
    }),
    sentence: place(views, newsStrips),
    figure,
    columns: columns(),
    rows: newsStrips.map((row) => [
      row.strip,
      row.name,
      row.said,
      row.made,
      { text: String(row.sources), href: pairHref(row.key) ?? '' },
    ]),
    notes: [
      ...(noteOnMeasure ? [noteOnMeasure] : []),
      ...(undrawn > 0 ? [m.budgets_compare_undrawn({ count: number(undrawn) })] : []),
      [peerWords(peers, 'all'), notFound(peers, compared)].filter(Boolean).join(' '),
    ],
  };
}

/** The complete panel of East Java by the same measure. */
export function panelComparison(views: BudgetViews, figure: Figure): Shown {
  const { panelStrips, measure, peers } = views;
  const inPanel = panelStrips.some(({ role }) => role === 'mine');
  return {
    chart: 'budget-panel-comparison',
    title: m.budgets_panel_title({ measure: measureName(measure) }),
    subtitle: m.budgets_panel_subtitle({
      axis: chartLabel(`axis_${measure}`),
      count: number(distinct(panelStrips)),
    }),
    sentence: [
      m.budgets_panel_sentence({ medians: medians(views) }),
      inPanel ? place(views, panelStrips) : m.budgets_panel_outside({ region: views.region.full_name }),
    ].join(' '),
    figure,
    columns: columns(),
    rows: panelStrips.map((row) => [
      row.strip,
      row.name,
      row.said,
      row.made,
      { text: 'DJPK', href: localizeHref(panelPage) },
    ]),
    notes: [
      ...(measure === 'execution' ? [m.budgets_panel_execution_note()] : []),
      peerWords(peers, 'panel'),
    ],
    sources: sourcesOf(views.region.code, null),
  };
}

function columns(): string[] {
  return [
    m.budgets_column_of(),
    m.column_region(),
    m.budgets_column_value(),
    m.budgets_column_made(),
    m.column_source(),
  ];
}

/** Where the asked region stands among the others of its year and stage. */
function place({ region, measure }: BudgetViews, rows: ComparedRegion[]): string {
  const mine = rows.find(({ role }) => role === 'mine');
  if (!mine) return m.budgets_compare_absent({ region: region.full_name });
  const strip = rows.filter((row) => row.strip === mine.strip);
  return m.budgets_compare_sentence({
    region: region.full_name,
    strip: mine.strip,
    value: `${mine.said} ${chartLabel(`unit_${measure}`)}`,
    rank: number(strip.filter(({ value }) => value > mine.value).length + 1),
    count: number(strip.length),
  });
}

function medians({ panelStrips, measure }: BudgetViews): string {
  return groups(panelStrips, ({ strip }) => strip)
    .map(([strip, rows]) => {
      const value = median(rows, (row) => row.value) ?? 0;
      const said = measure === 'per_head' ? formatRupiah(value, locale()) : formatRatio(value, locale());
      return `${said} (${strip})`;
    })
    .reverse()
    .join(', ');
}

function distinct(rows: ComparedRegion[]): number {
  return new Set(rows.map(({ region }) => region)).size;
}

function number(value: number): string {
  return formatNumber(value, locale());
}
