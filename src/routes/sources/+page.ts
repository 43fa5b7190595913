import { figure } from '$lib/charts/figure';
import { tileMap } from '$lib/charts/tile-map';
import { topicsOverTime, type TopicYear } from '$lib/charts/topics-over-time';
import { formatNumber } from '$lib/format/number';
import { localizeHref } from '$lib/i18n/localize-href';
import { chartLabel, locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  const settings = { locale: locale(), label: chartLabel, wide: 1000 };
  const words: Record<string, () => string> = {
    visits: m.sources_articles,
    topics_time_title: m.sources_years,
  };
  const [map, years] = await Promise.all([
    figure(
      (rows, options) =>
        tileMap(rows, {
          ...options,
          thresholds: [2, 5, 10, 20],
          format: (value) => formatNumber(value, options.locale),
          legend: m.sources_articles(),
        }),
      data.coverage,
      {
        ...settings,
        asked: [{ name: 'source-coverage', params: [] }],
        href: (code) => `${localizeHref(`/regions/${code}/`)}#sources`,
      },
    ),
    figure(
      (rows: TopicYear[], options) =>
        topicsOverTime(rows, {
          ...options,
          label: (key) =>
            key.startsWith('topic_')
              ? term('class', key.slice('topic_'.length))
              : (words[key] ?? (() => chartLabel(key)))(),
        }),
      data.years.map(({ class: topic, year, count }) => ({ topic, year, count })),
      { ...settings, asked: [{ name: 'source-years', params: [] }] },
    ),
  ]);
  return { ...data, figures: { map, years } };
};
