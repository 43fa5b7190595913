import { emptyVisitFilter } from '$lib/filters/visit-filter';
import { visitViews } from '$lib/selection/visit-views';
import { outcomesFigure, visitFigures } from './figures';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  const views = visitViews(data.visits, emptyVisitFilter);
  const [figures, outcomes] = await Promise.all([
    visitFigures(views, emptyVisitFilter, data.places),
    outcomesFigure(data.outcomes),
  ]);
  return { ...data, first: { views, figures }, outcomesFigure: outcomes };
};
