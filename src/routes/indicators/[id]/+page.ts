import { emptyIndicatorFilter } from '$lib/filters/indicator-filter';
import type { PageLoad } from './$types';
import { indicatorView } from './view';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  first: await indicatorView(data, emptyIndicatorFilter),
});
