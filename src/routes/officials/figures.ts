import { actingOverTime } from '$lib/charts/acting-over-time';
import { figure } from '$lib/charts/figure';
import { partyByIsland } from '$lib/charts/party-by-island';
import { regionLanes } from '$lib/charts/post-lanes';
import { postsOverTime } from '$lib/charts/posts-over-time';
import { rankedBars } from '$lib/charts/ranked-bars';
import { statedShare } from '$lib/charts/stated-share';
import { filterToUrl, without } from '$lib/filters/filter-url';
import type { OfficialFilter } from '$lib/filters/official-filter';
import { chartLabel, locale } from '$lib/i18n/term';
import { localizeHref } from '$lib/i18n/localize-href';
import { actingHeads } from '$lib/queries/acting-heads';
import { asked } from '$lib/queries/asked';
import { headParties } from '$lib/queries/head-parties';
import { officialParties } from '$lib/queries/official-parties';
import { postSpans } from '$lib/queries/post-spans';
import { visitLeaders } from '$lib/queries/visit-leaders';
import { drawnRegion, type Answers } from './answers';

/** The charts of the officials under a filter. Each mark leads to a person or to the filter that it stands for. */
export async function officialFigures(answers: Answers, filter: OfficialFilter) {
  const settings = { locale: locale(), label: chartLabel };
  const to = (change: Partial<OfficialFilter>) => `./${filterToUrl({ ...filter, ...change })}`;
  const page = (path: string) => localizeHref(`/${path}/`);
  const [spans, acting, heads, parties, leaders] = await Promise.all([
    figure(postsOverTime, regionLanes(answers.spans), {
      ...settings,
      asked: [asked(postSpans, { region: drawnRegion(filter), person: null })],
      wide: 1000,
      href: page,
    }),
    figure(actingOverTime, actingShown(answers), {
      ...settings,
      asked: [asked(actingHeads, without(filter, 'status', 'role'))],
      wide: 1000,
      href: page,
    }),
    figure(statedShare, answers.heads, {
      ...settings,
      asked: [asked(headParties, without(filter, 'party', 'role', 'status'))],
      wide: 1000,
      href: (island) => to({ island, role: 'head' }),
    }),
    figure(partyByIsland, partyCells(answers), {
      ...settings,
      asked: [asked(officialParties, without(filter, 'party'))],
      records: answers.parties.flatMap(({ persons }) => persons),
      ...(filter.party === null ? {} : { spotlight: filter.party }),
      href: (party) => to({ party }),
    }),
    figure(
      (rows: Answers['leaders'], options) =>
        rankedBars(
          rows.map(({ person, name, visits }) => ({ key: person, name, count: visits })),
          { ...options, colour: 'var(--colour-visit-out)', limit: 12 },
        ),
      answers.leaders,
      {
        ...settings,
        asked: [asked(visitLeaders, filter)],
        records: answers.leaders.flatMap(({ led }) => led.flatMap((visit) => visit.split(' ')[0] ?? [])),
        href: (person) => localizeHref(`/visits/?person=${person}`),
      },
    ),
  ]);
  return { spans, acting, heads, parties, leaders };
}

/** Few are known of earlier years: they would leave no room for the others. */
export function actingShown({ acting }: Answers) {
  return acting.filter(({ date }) => date >= '2014');
}

/** Posts for which a source states the party. */
export function partyCells({ parties }: Answers) {
  return parties.flatMap(({ party, island, posts }) =>
    party === null ? [] : [{ party, island: island ?? 'nasional', posts }],
  );
}
