export interface Dated {
  /** day, month, year, a weekday's date or nothing */
  date: string | null;
  /** what the date rests on */
  date_anchor: string | null;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A day that a source states: not one that follows from a weekday or from the day of publication. */
export function hasDay({ date, date_anchor }: Dated): boolean {
  return date !== null && day.test(date) && date_anchor !== 'weekday' && date_anchor !== 'published';
}

/** Events whose day is known, with their first day and the day after their last; a calendar has no place for the others. */
export function calendarDays<Event extends Dated & { date_end: string | null }>(
  events: Event[],
): (Event & { first: string; after: string })[] {
  return events.filter(hasDay).map((event) => {
    const first = event.date ?? '';
    const { date_end: end } = event;
    return { ...event, first, after: dayAfter(end !== null && day.test(end) && end > first ? end : first) };
  });
}

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
