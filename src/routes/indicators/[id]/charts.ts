import { choiceWords } from '$lib/components/choice-words';
import { filterFromUrl } from '$lib/filters/filter-url';
import { indicatorFilter } from '$lib/filters/indicator-filter';
import { indicatorCard } from '$lib/queries/indicator-card';
import { indicatorNorms } from '$lib/queries/indicator-norms';
import { indicatorValues } from '$lib/queries/indicator-values';
import type { Show } from '../../embed/chart-page';
import { filterFields } from './filter-fields';
import { indicatorShown } from './shown';
import { indicatorView } from './view';

/** The chart of an indicator without its page; none of an indicator that is not known. */
export const showIndicator =
  (id: string): Show =>
  async (ask, query) => {
    const filter = filterFromUrl(indicatorFilter, query);
    const [[card], norms, values] = await Promise.all([
      ask(indicatorCard, { id }),
      ask(indicatorNorms, { id }),
      ask(indicatorValues, { id }),
    ]);
    if (!card) return { shown: [], choice: [] };
    const data = { card, norms, values };
    return {
      shown: [indicatorShown(data, await indicatorView(data, filter), filter)],
      choice: choiceWords(filterFields(values), filter),
    };
  };
