import type { z } from 'zod';
import type { electionType } from '../../../schema/election';

/** Days on which regions and the country voted (data/facts/elections.jsonl and the calendar of the KPU). */
const pilkada = ['2015-12-09', '2017-02-15', '2018-06-27', '2020-12-09', '2024-11-27'];
const pemilu = ['2009-04-09', '2014-04-09', '2019-04-17', '2024-02-14'];

/** Whether the country or its regions voted on that day. @param day YYYY-MM-DD */
export function isPollingDay(day: string): boolean {
  return pilkada.includes(day) || pemilu.includes(day);
}

/** The year of the only vote that was held on a day whose year is not printed: `27 November` is that of 2024. */
export function yearOfPollingDay(month: number | null, day: number | null): number | null {
  if (month === null || day === null) return null;
  const ending = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const days = [...pilkada, ...pemilu].filter((date) => date.endsWith(ending));
  return days.length === 1 ? Number(days[0]?.slice(0, 4)) : null;
}

const year = 365 * 86_400_000;

/** The year of the vote nearest to a day, when it is less than a year away. @param day YYYY-MM-DD */
export function voteNear(day: string, election: z.infer<typeof electionType>): number | null {
  const days = election.startsWith('pemilu') ? pemilu : pilkada;
  const away = (other: string) => Math.abs(Date.parse(other) - Date.parse(day));
  const [nearest = ''] = [...days].sort((a, b) => away(a) - away(b));
  return away(nearest) < year ? Number(nearest.slice(0, 4)) : null;
}
