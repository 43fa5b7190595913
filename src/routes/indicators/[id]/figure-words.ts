import { ascending, groups, quantileSorted } from 'd3';
import { formatIndicator } from '$lib/format/indicator-value';
import { formatNumber } from '$lib/format/number';
import { inLanguage } from '$lib/i18n/in-language';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { IndicatorCardRow } from '$lib/queries/indicator-card';
import type { IndicatorNormsRow } from '$lib/queries/indicator-norms';
import type { IndicatorValuesRow } from '$lib/queries/indicator-values';
import { comparedFrom, type IndicatorView } from './view';

interface Words {
  /** The finding. */
  title: string;
  sentence: string | undefined;
  /** Unit, basis and coverage. */
  subtitle: string;
}

/** What the figure of an indicator shows, said from its rows. */
export function figureWords(card: IndicatorCardRow, norms: IndicatorNormsRow[], view: IndicatorView): Words {
  const { rows } = view;
  const name = inLanguage(card, 'name');
  // a number and its unit stay on one line
  const said = (value: number) => formatIndicator(value, card.unit, locale()).replaceAll(' ', '\u00a0');
  const ordered = [...rows].sort((a, b) => ascending(a.value, b.value) || ascending(a.region, b.region));
  const lowest = ordered[0];
  const highest = ordered.at(-1);
  const subtitle = coverage(card, view);
  if (!lowest || !highest)
    return { title: m.indicators_figure_none({ name }), sentence: undefined, subtitle };
  if (card.unit === 'count') {
    const share = rows.filter(({ value }) => value === lowest.value).length;
    return {
      title: m.indicators_figure_mode({
        name,
        share: count(share),
        members: count(rows.length),
        value: said(lowest.value),
      }),
      sentence: m.indicators_sentence_counts({ top: whose(highest), high: said(highest.value) }),
      subtitle,
    };
  }
  const family = largestFamily(rows);
  const range = { name, low: said(lowest.value), high: said(highest.value) };
  if (!family) {
    const list = ordered.slice(0, 8).map((row) => `${whose(row)}: ${said(row.value)}`);
    return {
      title: rows.length === 1 ? m.indicators_figure_one({ name }) : m.indicators_figure_range(range),
      sentence: m.indicators_sentence_list({ list: list.join('; ') }),
      subtitle,
    };
  }
  const members = [...family].sort((a, b) => ascending(a.value, b.value) || ascending(a.region, b.region));
  const values = members.map(({ value }) => value);
  const at = (part: number) => said(quantileSorted(values, part) ?? 0);
  const [first, last] = [members[0] ?? lowest, members.at(-1) ?? highest];
  const year = first.year ?? '';
  return {
    // the median of distances from a median says nothing
    title: norms.some(({ kind }) => kind === 'median')
      ? m.indicators_figure_range(range)
      : m.indicators_figure_median({ name, median: at(0.5), year }),
    sentence: m.indicators_sentence({
      year,
      members: count(members.length),
      level: first.region.length === 2 ? m.indicators_level_2() : m.indicators_level_5(),
      lower: at(0.25),
      upper: at(0.75),
      top: last.name,
      high: said(last.value),
      bottom: first.name,
      low: said(first.value),
    }),
    subtitle,
  };
}

function coverage(card: IndicatorCardRow, { basis, rows }: IndicatorView): string {
  const regions = new Set(rows.map(({ region }) => region));
  const provinces = [...regions].filter((code) => code.length === 2).length;
  const words = {
    unit: term('indicator_unit', card.unit === 'count' ? card.numerator_unit : card.unit),
    basis: basis === null ? '–' : term('indicator_basis', basis),
    regions: count(regions.size - provinces),
    total: count(card.regencies),
  };
  return provinces === 0
    ? m.indicators_subtitle(words)
    : m.indicators_subtitle_both({ ...words, some: count(provinces), all: count(card.provinces) });
}

/** The largest group of one year and level that has a median, the latest of equal ones. */
function largestFamily(rows: IndicatorValuesRow[]): IndicatorValuesRow[] | undefined {
  return groups(rows, ({ year, region }) => `${year} ${region.length}`)
    .map(([, members]) => members)
    .filter((members) => members.length >= comparedFrom)
    .sort((a, b) => b.length - a.length || (b[0]?.year ?? 0) - (a[0]?.year ?? 0))[0];
}

function whose({ subject, name, year }: IndicatorValuesRow): string {
  return year === null ? (subject ?? name) : `${subject ?? name} ${year}`;
}

function count(value: number): string {
  return formatNumber(value, locale());
}
