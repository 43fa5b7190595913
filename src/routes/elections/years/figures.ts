import type { Cell } from '$lib/components/cell';
import type { Shown } from '$lib/components/shown';
import type { ElectionFilter } from '$lib/filters/election-filter';
import type { YearsAnswers } from '../answers';
import type { Places } from '../places';
import { m } from '$lib/paraglide/messages';

import { number } from '../words';
import { runningChange, statedChange } from './turnout-change';
import { turnoutYears } from './turnout-years';

/** Turnout over the polling days under one filter. */
export async function yearsShown(answers: YearsAnswers, filter: ElectionFilter, places: Places) {
  const stated = await statedChange(answers, filter, places);
  return {
    filter,
    coverage: answers.coverage,
    years: await turnoutYears(answers, filter, places),
    stated,
    lede: ledeOf(answers, stated),
    running: await runningChange(answers, filter, places),
  };
}

/** The first sentences: how far back the figures reach, and where turnout rose and fell most. */
function ledeOf({ turnout }: YearsAnswers, { rows }: Shown): string {
  const reach = m.elections_years_lede({ days: number(new Set(turnout.map(({ day }) => day)).size) });
  const [rose, fell] = [rows[0], rows.at(-1)];
  if (!rose || !fell) return reach;
  const words = (row: Cell[], column: number) => {
    const cell = row[column] ?? '';
    return typeof cell === 'string' ? cell : cell.text;
  };
  return `${reach} ${m.elections_years_lede_change({
    rose: words(rose, 0),
    up: words(rose, 3),
    fell: words(fell, 0),
    down: words(fell, 3),
  })}`;
}
