import { emptyVisitFilter } from '$lib/filters/visit-filter';
import { visitViews } from '$lib/selection/visit-views';
import { outcomesShown } from './outcomes';
import { visitShown } from './shown';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  const views = visitViews(data.visits, emptyVisitFilter);
  const [shown, outcomes] = await Promise.all([
    visitShown(views, emptyVisitFilter, data.places),
    outcomesShown(data.outcomes),
  ]);
  return { ...data, first: { views, shown }, outcomes };
};
