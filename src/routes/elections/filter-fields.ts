import { pollingDays, runningCounts, speakers } from '$lib/filters/election-filter';
import { chartLabel } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { Place, Places } from './places';
import { dayName } from './words';

/** The fields of the explorer's filter. Names of all regions are many: they come when scripts run. */
export function filterFields(places: Places, scripted: boolean) {
  const named = (list: Place[]) => list.map(({ code, name }) => ({ value: code, text: name }));
  const islands = places.islands.map((value) => ({
    value,
    text: chartLabel(`island_${value.toLowerCase().replaceAll(' ', '_')}`),
  }));
  const days = [...pollingDays, ...Object.keys(runningCounts)];
  const said = {
    recap: m.elections_said_recap,
    kpu: m.elections_said_kpu,
    provisional: m.elections_said_provisional,
    other: m.elections_said_other,
  };
  return [
    { name: 'region', label: m.elections_filter_region(), choices: scripted ? named(places.all) : [] },
    { name: 'province', label: m.elections_filter_province(), choices: named(places.provinces) },
    { name: 'island', label: m.elections_filter_island(), choices: islands },
    {
      name: 'day',
      label: m.elections_filter_day(),
      choices: days.map((value) => ({ value, text: dayName(value) })),
    },
    {
      name: 'said',
      label: m.elections_filter_said(),
      choices: speakers.map((value) => ({ value, text: said[value]() })),
    },
  ];
}
