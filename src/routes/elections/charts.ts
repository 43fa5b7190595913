import { choiceWords } from '$lib/components/choice-words';
import type { Ask } from '$lib/database/query';
import type { Shown } from '$lib/components/shown';
import { electionFilter, type ElectionFilter } from '$lib/filters/election-filter';
import { filterFromUrl, without } from '$lib/filters/filter-url';
import { tilePlaces } from '$lib/queries/tile-places';
import type { Show } from '../embed/chart-page';
import { ballotsAnswers, costAnswers, turnoutAnswers, yearsAnswers } from './answers';
import { ballotsShown } from './ballots/figures';
import { costShown } from './cost/figures';
import { turnoutShown } from './figures';
import { filterFields } from './filter-fields';
import { packPlaces, Places } from './places';
import { yearsShown } from './years/figures';

/** The charts of the four pages of the explorer without them. */
export const showTurnout = charts(async (ask, filter, places) => {
  const shown = await turnoutShown(await turnoutAnswers(ask, filter), filter, places);
  return [shown.map, shown.provinces, shown.gaps];
});

export const showYears = charts(async (ask, filter, places) => {
  const shown = await yearsShown(await yearsAnswers(ask, filter), filter, places);
  return [shown.years, shown.stated, shown.running];
});

export const showBallots = charts(async (ask, filter, places) => {
  const shown = await ballotsShown(await ballotsAnswers(ask, filter), filter, places);
  return [shown.invalid, shown.targets, shown.single];
});

export const showCost = charts(async (ask, filter, places) => {
  const shown = await costShown(await costAnswers(ask, filter), filter, places);
  return [shown.cost];
});

function charts(draw: (ask: Ask, filter: ElectionFilter, places: Places) => Promise<Shown[]>): Show {
  return async (ask, query) => {
    const filter = filterFromUrl(electionFilter, query);
    const places = new Places(packPlaces(await ask(tilePlaces, {})));
    return {
      shown: await draw(ask, filter, places),
      // what costs are of and divided by stands in their title
      choice: choiceWords(filterFields(places, true), without(filter, 'cost', 'per')),
    };
  };
}
