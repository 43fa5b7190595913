import { figure } from '$lib/charts/figure';
import { tileMap } from '$lib/charts/tile-map';
import { formatNumber } from '$lib/format/number';
import { localizeHref } from '$lib/i18n/localize-href';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { countThresholds } from './count-thresholds';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  map: await figure(
    (rows, options) =>
      tileMap(rows, {
        ...options,
        thresholds: countThresholds(rows.flatMap(({ value }) => value ?? [])),
        format: (value) => formatNumber(value, options.locale),
        legend: m.data_rows(),
      }),
    data.coverage,
    {
      locale: locale(),
      label: chartLabel,
      asked: [{ name: 'table-regions', params: [data.table.name] }],
      wide: 1000,
      href: (code) => localizeHref(`/regions/${code}/`),
    },
  ),
});
