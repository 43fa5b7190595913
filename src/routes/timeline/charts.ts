import { filterFromUrl } from '$lib/filters/filter-url';
import { timelineFilter } from '$lib/filters/timeline-filter';
import { timelineScopes } from '$lib/queries/timeline-scopes';
import type { Show } from '../embed/chart-page';
import { answer } from './answers';
import { timelineFigure } from './figures';
import { filterFields } from './filter-fields';
import { scopeName } from './scope-name';
import { timelineShown } from './shown';

/** The timeline without its page. */
export const show: Show = async (ask, query) => {
  const filter = filterFromUrl(timelineFilter, query);
  const [answers, scopes] = await Promise.all([answer(ask, filter), ask(timelineScopes, null)]);
  const scope = scopeName(filterFields(scopes, filter, answers.person), filter);
  const figure = await timelineFigure(answers, filter);
  // its title says what it is narrowed to
  return { shown: [timelineShown(answers, figure, scope, answers.period)], choice: [] };
};
