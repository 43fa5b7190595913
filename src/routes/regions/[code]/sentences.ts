import { ascending, extent, median } from 'd3';
import { voteName } from '$lib/charts/turnout-over-time';
import { formatNumber, formatPercent } from '$lib/format/number';
import { formatRupiah } from '$lib/format/rupiah';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { CostAndTurnoutRow } from '$lib/queries/cost-and-turnout';
import type { RegionSpendingRow } from '$lib/queries/region-spending';
import type { RegionTurnoutRow } from '$lib/queries/region-turnout';
import type { TimelineMarksRow } from '$lib/queries/timeline-marks';

/** Its cost per voter; its place only among regions whose figure has the same basis and scope. */
export function costSentence(rows: CostAndTurnoutRow[], region: string): string | undefined {
  const mine = rows.find((row) => row.region === region);
  if (!mine) return undefined;
  const alike = rows.filter(({ basis, scope }) => basis === mine.basis && scope === mine.scope);
  const cost = formatRupiah(mine.idr_per_voter, locale());
  if (alike.length < 3) return m.region_cost_sentence({ name: mine.name, cost });
  return m.region_cost_sentence_place({
    name: mine.name,
    cost,
    place: alike.filter(({ idr_per_voter }) => idr_per_voter > mine.idr_per_voter).length + 1,
    count: alike.length,
    median: formatRupiah(median(alike, ({ idr_per_voter }) => idr_per_voter) ?? 0, locale()),
  });
}

/** The latest vote with a turnout, and how far apart its sources are. */
export function turnoutSentence(rows: RegionTurnoutRow[]): string | undefined {
  const last = rows.at(-1);
  if (!last) return undefined;
  const election = voteName(last, chartLabel);
  const values = rows
    .filter((row) => voteName(row, chartLabel) === election)
    .map(({ turnout_pct }) => turnout_pct);
  const [low = 0, high = low] = extent(values);
  const percent = (value: number) => formatPercent(value, locale());
  if (low === high) return m.region_turnout_sentence({ election, turnout: percent(low) });
  return m.region_turnout_sentence_apart({
    election,
    low: percent(low),
    high: percent(high),
    // both are stated with two decimals at most
    apart: formatNumber(high - low, locale(), 2),
  });
}

/** The latest figure of total spending, with its stage. */
export function spendingSentence(rows: RegionSpendingRow[]): string | undefined {
  const last = rows.at(-1);
  if (!last) return undefined;
  return m.region_spending_sentence({
    stage: last.stage,
    year: last.fiscal_year,
    amount: formatRupiah(last.amount_idr, locale(), last.precision_idr),
  });
}

/** How many events are drawn, from when to when, and the year with most of them. */
export function timelineSentence(rows: TimelineMarksRow[]): string | undefined {
  const years = new Map<string, number>();
  for (const { date_start, count } of rows) {
    const year = date_start.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  const all = [...years].sort(([one], [other]) => ascending(one, other));
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return undefined;
  const count = all.reduce((sum, [, events]) => sum + events, 0);
  const most = all.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (all.length === 1) return m.region_timeline_sentence_year({ count, year: first[0] });
  return m.region_timeline_sentence({ count, from: first[0], to: last[0], year: most[0], most: most[1] });
}
