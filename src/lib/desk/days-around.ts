import { firstDay, lastDay } from '../format/fuzzy-date';

/** The days that a date may mean: of a day, so many more on either side; of a month or a year, all of its days. */
export function daysAround(date: string | null, days: number): { from: string | null; to: string | null } {
  if (date === null) return { from: null, to: null };
  const wider = date.length === 10 ? days : 0;
  return { from: shifted(firstDay(date), -wider), to: shifted(lastDay(date), wider) };
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
