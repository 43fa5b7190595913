import { figure } from '$lib/charts/figure';
import { tileMap } from '$lib/charts/tile-map';
import { formatNumber } from '$lib/format/number';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { localizeHref } from '$lib/i18n/localize-href';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  map: await figure(
    (rows, options) =>
      tileMap(rows, {
        ...options,
        thresholds: [3, 10, 25, 60],
        format: (value) => formatNumber(value, options.locale),
        legend: m.home_map_legend(),
      }),
    data.coverage,
    {
      locale: locale(),
      label: chartLabel,
      asked: [{ name: 'region-index', params: [] }],
      wide: 1000,
      href: (code) => localizeHref(`/regions/${code}/`),
    },
  ),
});
