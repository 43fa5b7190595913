import { figure } from '$lib/charts/figure';
import { rankedBars } from '$lib/charts/ranked-bars';
import { visitsByMonth } from '$lib/charts/visits-by-month';
import { chartLabel, locale, term } from '$lib/i18n/term';
import type { Answers } from './answers';

/** The charts of the visits explorer. */
export async function figures({ months, hosts, topics }: Pick<Answers, 'months' | 'hosts' | 'topics'>) {
  const settings = { locale: locale(), label: chartLabel };
  const [byMonth, byHost, byTopic] = await Promise.all([
    figure(visitsByMonth, months, { ...settings, wide: 1000 }),
    figure(
      rankedBars,
      hosts.map(({ region, name, visits }) => ({ key: region, name, count: visits })),
      settings,
    ),
    figure(
      rankedBars,
      topics.map(({ topic, visits }) => ({ key: topic, name: term('topic', topic), count: visits })),
      settings,
    ),
  ]);
  return { byMonth, byHost, byTopic };
}
