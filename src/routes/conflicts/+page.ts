import { emptyConflictFilter } from '$lib/filters/conflict-filter';
import { conflictViews } from '$lib/selection/conflict-views';
import { conflictShown } from './figures';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  const views = conflictViews(data.conflicts, emptyConflictFilter);
  return { ...data, first: { views, shown: await conflictShown(views, emptyConflictFilter) } };
};
