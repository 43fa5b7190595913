import type { Shown } from '$lib/components/shown';
import { indicatorIndex } from '$lib/queries/indicator-index';
import type { Ask, Show } from './chart-page';

/** A page of an explorer, and its charts in their order there. The code that draws them comes when it is asked for. */
interface ChartPage {
  /** without language */
  path: string;
  charts: readonly string[];
  show: () => Promise<Show>;
}

const pages: ChartPage[] = [
  {
    path: '/visits/',
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
    charts: ['turnout-by-region', 'turnout-by-province', 'turnout-source-gaps'],
    show: async () => (await import('../elections/charts')).showTurnout,
  },
  {
    path: '/elections/years/',
    charts: ['turnout-by-year', 'turnout-change', 'running-count-change'],
    show: async () => (await import('../elections/charts')).showYears,
  },
  {
    path: '/elections/ballots/',
    charts: ['invalid-votes', 'turnout-targets', 'single-candidates'],
    show: async () => (await import('../elections/charts')).showBallots,
  },
  {
    path: '/elections/cost/',
    charts: ['election-cost-and-turnout'],
    show: async () => (await import('../elections/charts')).showCost,
  },
  {
    path: '/officials/',
    charts: ['posts-over-time', 'acting-heads', 'stated-parties', 'parties-by-island', 'visit-leaders'],
    show: async () => (await import('../officials/charts')).show,
  },
  { path: '/timeline/', charts: ['timeline'], show: async () => (await import('../timeline/charts')).show },
  {
    path: '/conflicts/',
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
}

/** Names of all charts that can stand alone. */
export async function chartNames(ask: Ask): Promise<string[]> {
  const indicators = await ask(indicatorIndex, {});
  return [
    ...pages.flatMap(({ charts }) => charts),
    ...indicators.filter(({ computed }) => computed > 0).map(({ id }) => `${ofIndicator}${id}`),
  ];
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
    anchor: `figure-${page.charts.indexOf(name) + 1}`,
  };
}

function pageOf(name: string): ChartPage | undefined {
  if (!name.startsWith(ofIndicator)) return pages.find(({ charts }) => charts.includes(name));
  const id = name.slice(ofIndicator.length);
  return {
    path: `/indicators/${id}/`,
    charts: [name],
    show: async () => (await import('../indicators/[id]/charts')).showIndicator(id),
  };
}
