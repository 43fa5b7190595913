import { voteName } from '$lib/charts/turnout-over-time';
import { roleGroups } from '$lib/filters/official-filter';
import { formatDate } from '$lib/format/date';
import { formatIndicator } from '$lib/format/indicator-value';
import { formatPercent } from '$lib/format/number';
import { formatRupiah } from '$lib/format/rupiah';
import { inLocale } from '$lib/i18n/in-locale';
import { localizeHref } from '$lib/i18n/localize-href';
import { chartLabel, locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { RegionActivitiesRow } from '$lib/queries/region-activities';
import type { RegionBudgetLinesRow } from '$lib/queries/region-budget-lines';
import type { RegionElectionsRow } from '$lib/queries/region-elections';
import type { RegionIndicatorsRow } from '$lib/queries/region-indicators';
import type { RegionOfficialsRow } from '$lib/queries/region-officials';
import type { RegionProfileRow } from '$lib/queries/region-profile';
import type { RegionSpendingRow } from '$lib/queries/region-spending';
import type { RegionTurnoutRow } from '$lib/queries/region-turnout';
import type { RegionVisitsRow } from '$lib/queries/region-visits';
import { group } from 'd3';
import { stageName } from '../../../budgets/words';
import { rankOf } from '../../../indicators/[id]/words';
import { postWords } from '../../../officials/post-words';

/** One fact of the report in the reader's words. */
export interface Line {
  label: string;
  values: { text: string; href: string }[];
  note: string;
  sources: string[];
}

/** An event keeps its date, which says how sure it is. */
export interface EventLine {
  date: string | null;
  date_anchor: string | null;
  status: string;
  title: string;
  href: string;
  sources: string[];
}

/** How many lines of each kind one page of paper bears. */
const most = { votes: 3, valuesOfVote: 4, events: 5, indicators: 5 };

const posts: readonly (readonly string[])[] = [
  roleGroups.head,
  roleGroups.deputy,
  ['council_chair'],
  ['regional_secretary'],
];

/** Who leads the region: of each post the one seen in office last. */
export function leaderLines(officials: RegionOfficialsRow[]): Line[] {
  return posts.flatMap((roles) => {
    const holders = officials.filter(({ role, status }) => roles.includes(role) && status !== 'former');
    const holder = holders.find(({ is_current }) => is_current) ?? holders[0];
    if (!holder) return [];
    const { person, name, last_seen, is_current, sources } = holder;
    return [
      {
        label: postWords(holder),
        values: [{ text: name, href: localizeHref(`/officials/${person}/`) }],
        note: seenWords(last_seen, is_current),
        sources,
      },
    ];
  });
}

/** As of which evidence someone holds a post: a date before 2025 says nothing of those who were seen since. */
function seenWords(lastSeen: string | null, isCurrent: boolean): string {
  if (isCurrent) {
    return lastSeen === null || lastSeen < '2025'
      ? m.sheet_seen_since()
      : m.sheet_seen({ date: formatDate(lastSeen, locale()) });
  }
  return lastSeen === null
    ? m.sheet_seen_before()
    : m.sheet_seen_earlier({ date: formatDate(lastSeen, locale()) });
}

/** The latest budget, the latest realisation and the latest revenue, each with its share of a head. */
export function budgetLines(
  spending: RegionSpendingRow[],
  lines: RegionBudgetLinesRow[],
  population: number,
): Line[] {
  const sourcesOf = new Map(lines.map(({ id, sources }) => [id, sources]));
  const revenue = lines
    .filter(({ account_code, canonical, doubtful }) => account_code === '4' && canonical && !doubtful)
    .filter(({ basis }) => basis === 'annual_ceiling' || basis === 'executed');
  const latestRevenue = revenue.findLast(({ fiscal_year }) => fiscal_year === revenue[0]?.fiscal_year);
  const amounts = [
    [m.sheet_spending, spending.findLast(({ phase }) => phase !== 'executed')] as const,
    [m.sheet_spending, spending.findLast(({ phase }) => phase === 'executed')] as const,
    [m.sheet_revenue, latestRevenue && { ...latestRevenue, record: latestRevenue.id }] as const,
  ];
  return amounts.flatMap(([label, amount]) => {
    if (!amount) return [];
    const { record, stage, fiscal_year, amount_idr, precision_idr, conflict } = amount;
    const perHead = formatRupiah(amount_idr / population, locale(), precision_idr / population);
    return [
      {
        label: label({ stage: stageName(stage), year: fiscal_year }),
        values: [
          {
            text: formatRupiah(amount_idr, locale(), precision_idr),
            href: localizeHref(`/facts/${record}/`),
          },
        ],
        note: [m.sheet_per_head({ amount: perHead }), conflict ? m.table_differs() : '']
          .filter(Boolean)
          .join('; '),
        sources: sourcesOf.get(record) ?? [],
      },
    ];
  });
}

/** The last votes, each with every turnout that sources state. */
export function voteLines(turnout: RegionTurnoutRow[], elections: RegionElectionsRow[]): Line[] {
  const sourcesOf = new Map(elections.map(({ id, sources }) => [id, sources]));
  const votes = group(turnout.toReversed(), (row) => voteName(row, chartLabel));
  return [...votes].slice(0, most.votes).map(([label, rows]) => {
    // each stated value once, with a record that states it
    const stated = [...new Map(rows.map((row) => [formatPercent(row.turnout_pct, locale()), row])).entries()];
    const shown = stated.slice(0, most.valuesOfVote);
    return {
      label,
      values: shown.map(([text, { record }]) => ({ text, href: localizeHref(`/facts/${record}/`) })),
      note: statedWords(rows, stated.length),
      sources: [...new Set(shown.flatMap(([, { record }]) => sourcesOf.get(record) ?? []))],
    };
  });
}

/** Several values are no difference where each is of its own ballot, or only rounded. */
function statedWords(rows: RegionTurnoutRow[], count: number): string {
  if (rows.some(({ conflict }) => conflict)) return m.sheet_votes_differ({ count });
  if (count > 1) return m.sheet_votes_several({ count });
  return [...new Set(rows.map(({ status }) => term('status', status)))].join('; ');
}

/** The latest visits and activities, those without a date last. */
export function eventLines(visits: RegionVisitsRow[], activities: RegionActivitiesRow[]): EventLine[] {
  const events: EventLine[] = [
    ...visits.map(({ id, date, date_anchor, status, guest, host, topic, type, sources }) => ({
      date,
      date_anchor,
      status,
      title: `${guest} → ${host}: ${topic ?? term('type', type)}`,
      href: localizeHref(`/visits/${id}/`),
      sources,
    })),
    ...activities.map(({ id, date, date_anchor, status, title, sources }) => ({
      date,
      date_anchor,
      status,
      title,
      href: localizeHref(`/activities/${id}/`),
      sources,
    })),
  ];
  const order = ({ date }: EventLine) => date ?? '';
  return events
    .sort((a, b) => (order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0))
    .slice(0, most.events);
}

/** Indicators with their place among the others of their year and basis. */
export function indicatorLines(indicators: RegionIndicatorsRow[]): Line[] {
  return indicators.slice(0, most.indicators).map((row) => ({
    label: `${inLocale(row.name_en, row.name_id)}${row.year === null ? '' : `, ${row.year}`}`,
    values: [
      {
        text: formatIndicator(row.value, row.unit, locale()),
        href: localizeHref(`/indicators/${row.indicator}/`),
      },
    ],
    note: [
      row.subject ?? term('indicator_basis', row.basis),
      rankOf(row, { id: row.indicator, unit: row.unit }),
    ].join('; '),
    sources: row.sources,
  }));
}

/** What no article was found of, in words. */
export function missingWords(
  region: Pick<RegionProfileRow, 'has_budget'>,
  found: {
    officials: RegionOfficialsRow[];
    spending: RegionSpendingRow[];
    turnout: RegionTurnoutRow[];
    visits: unknown[];
    activities: unknown[];
  },
): string[] {
  const { officials, spending, turnout, visits, activities } = found;
  const has = (roles: readonly string[]) =>
    officials.some(({ role, is_current }) => is_current && roles.includes(role));
  const executed = spending.some(({ phase }) => phase === 'executed');
  return [
    has(roleGroups.head) ? '' : m.sheet_missing_head(),
    !region.has_budget || has(['council_chair']) ? '' : m.sheet_missing_council(),
    !region.has_budget || spending.some(({ phase }) => phase !== 'executed') ? '' : m.sheet_missing_budget(),
    !region.has_budget || executed ? '' : m.sheet_missing_executed(),
    turnout.length > 0 ? '' : m.sheet_missing_turnout(),
    visits.length > 0 ? '' : m.sheet_missing_visits(),
    activities.length > 0 ? '' : m.sheet_missing_activities(),
  ].filter(Boolean);
}
