import type { Shown } from '$lib/components/shown';
import type { Ask } from '$lib/database/query';
import { budgetFilter } from '$lib/filters/budget-filter';
import { conflictFilter } from '$lib/filters/conflict-filter';
import { electionFilter } from '$lib/filters/election-filter';
import { indicatorFilter } from '$lib/filters/indicator-filter';
import { officialFilter } from '$lib/filters/official-filter';
import { timelineFilter } from '$lib/filters/timeline-filter';
import { visitFilter } from '$lib/filters/visit-filter';
import { deLocalizeHref } from '$lib/i18n/localize-href';
import { indicatorIndex } from '$lib/queries/indicator-index';
import type { z } from 'zod';
import type { Show } from './chart-page';

/** A page of an explorer, and its charts in their order there. The code that draws them comes when it is asked for. */
interface ChartPage {
  /** without language */
  path: string;
  filter: z.ZodObject<Record<string, z.ZodType<string | null>>>;
  charts: readonly string[];
  show: () => Promise<Show>;
}

const pages: ChartPage[] = [
  {
    path: '/visits/',
    filter: visitFilter,
    charts: [
      'visits-by-month',
      'visit-map',
      'visits-by-host',
      'visits-by-guest',
      'visits-between-provinces',
      'visits-by-topic',
      'visits-by-type',
      'delegation-sizes',
      'visit-topics-by-year',
      'service-mall-outcomes',
    ],
    show: async () => (await import('../visits/charts')).show,
  },
  {
    path: '/budgets/',
    filter: budgetFilter,
    charts: [
      'budget-accounts',
      'budget-panel-accounts',
      'budget-composition',
      'budget-per-head',
      'budget-execution',
      'budget-comparison',
      'budget-panel-comparison',
      'revenue-shares',
    ],
    show: async () => (await import('../budgets/charts')).show,
  },
  {
    path: '/elections/',
    filter: electionFilter,
    charts: ['turnout-by-region', 'turnout-by-province', 'turnout-source-gaps'],
    show: async () => (await import('../elections/charts')).showTurnout,
  },
  {
    path: '/elections/years/',
    filter: electionFilter,
    charts: ['turnout-by-year', 'turnout-change', 'running-count-change'],
    show: async () => (await import('../elections/charts')).showYears,
  },
  {
    path: '/elections/ballots/',
    filter: electionFilter,
    charts: ['invalid-votes', 'turnout-targets', 'single-candidates'],
    show: async () => (await import('../elections/charts')).showBallots,
  },
  {
    path: '/elections/cost/',
    filter: electionFilter,
    charts: ['election-cost-and-turnout'],
    show: async () => (await import('../elections/charts')).showCost,
  },
  {
    path: '/officials/',
    filter: officialFilter,
    charts: ['posts-over-time', 'acting-heads', 'stated-parties', 'parties-by-island', 'visit-leaders'],
    show: async () => (await import('../officials/charts')).show,
  },
  {
    path: '/timeline/',
    filter: timelineFilter,
    charts: ['timeline'],
    show: async () => (await import('../timeline/charts')).show,
  },
  {
    path: '/conflicts/',
    filter: conflictFilter,
    charts: ['conflicts-by-subject', 'conflicts-by-kind'],
    show: async () => (await import('../conflicts/charts')).show,
  },
];

const ofIndicator = 'indicator-';

/** A chart on its own: on another site, in a file, as a picture for a link. */
export interface SoloChart {
  /** null where there is none for the filter, as of a region that the panel leaves out */
  shown: Shown | null;
  /** what it is narrowed to, in words; empty: nothing */
  choice: string;
  /** Where it stands among its kind, without language, with its number there. */
  path: string;
  anchor: string;
  /** what it can be narrowed by, as in an address */
  clauses: string[];
}

/** Names of all charts that can stand alone. */
export async function chartNames(ask: Ask): Promise<string[]> {
  const indicators = await ask(indicatorIndex, {});
  return [
    ...pages.flatMap(({ charts }) => charts),
    ...indicators.filter(({ computed }) => computed > 0).map(({ id }) => `${ofIndicator}${id}`),
  ];
}

/** The chart that an address of an explorer or of an embed shows, with its filter; null: none. */
export function chartAt(address: string): { name: string; filter: string } | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search, hash } = new URL(address);
  const path = deLocalizeHref(pathname.replace(/\/?$/, '/'));
  const filter = search.slice(1);
  const [, embedded] = /^\/embed\/([\w-]+)\//.exec(path) ?? [];
  if (embedded) return pageOf(embedded) ? { name: embedded, filter } : null;
  const [, indicator] = /^\/indicators\/([\w-]+)\/$/.exec(path) ?? [];
  if (indicator) return { name: `${ofIndicator}${indicator}`, filter };
  const place = Number(/^#figure-(\d+)$/.exec(hash)?.[1] ?? 1);
  const name = pages.find((page) => page.path === path)?.charts[place - 1];
  return name ? { name, filter } : null;
}

/** Draws one chart for the filter of an address. @returns null where there is no such chart */
export async function soloChart(
  ask: Ask,
  name: string,
  query: string | URLSearchParams,
): Promise<SoloChart | null> {
  const page = pageOf(name);
  if (!page) return null;
  const show = await page.show();
  const { shown, choice } = await show(ask, query);
  return {
    choice: choice.map(({ text }) => text).join('; '),
    shown: shown.find(({ chart }) => chart === name) ?? null,
    path: page.path,
    clauses: clausesOf(page),
    anchor: `figure-${page.charts.indexOf(name) + 1}`,
  };
}

/** What in a filter a chart cannot read, in words for whoever typed it; on pages such parts count as absent. */
export function filterProblems(name: string, query: string): string[] {
  const page = pageOf(name);
  if (!page) return [`unknown chart: ${name}`];
  const known = clausesOf(page);
  return [...new URLSearchParams(query)].flatMap(([clause, value]) => {
    if (!known.includes(clause)) return [`${name} has no filter ${clause}; it has ${known.join(', ')}`];
    return page.filter.parse({ [clause]: value })[clause] === null
      ? [`${name} cannot read ${clause}=${value}`]
      : [];
  });
}

function clausesOf({ filter }: ChartPage): string[] {
  return Object.keys(filter.shape);
}

function pageOf(name: string): ChartPage | undefined {
  if (!name.startsWith(ofIndicator)) return pages.find(({ charts }) => charts.includes(name));
  const id = name.slice(ofIndicator.length);
  return {
    path: `/indicators/${id}/`,
    filter: indicatorFilter,
    charts: [name],
    show: async () => (await import('../indicators/[id]/charts')).showIndicator(id),
  };
}
