import type { ChartOptions } from '$lib/charts/chart';
import type { ElectionFilter } from '$lib/filters/election-filter';
import type { Asked } from '$lib/queries/asked';
import { chartLabel, locale } from '$lib/i18n/term';
import { evidence } from './words';

/** What every chart of the page is drawn with, and the queries that its rows came from; a mark leads to the statements on its region. */
export function settings(
  filter: Pick<ElectionFilter, 'region'>,
  ...queries: Asked[]
): Omit<ChartOptions, 'width'> & { asked: Asked[] } {
  return {
    locale: locale(),
    label: chartLabel,
    asked: queries,
    href: (region) => evidence(region),
    ...(filter.region ? { spotlight: filter.region } : {}),
  };
}
