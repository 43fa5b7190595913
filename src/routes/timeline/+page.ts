import { emptyTimelineFilter } from '$lib/filters/timeline-filter';
import { timelineFigure } from './figures';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  figure: await timelineFigure(data.first, emptyTimelineFilter),
});
