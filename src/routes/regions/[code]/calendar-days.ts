export interface DatedEvent {
  path: string;
  /** day, month, year, a weekday's date or nothing */
  date: string | null;
  /** last day, where it is another one */
  end: string | null;
  /** what the date rests on: `weekday` and `published` are no days that a source states */
  anchor: string | null;
  title: string;
  text: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Events whose day is known, with their first day and the day after their last; a calendar has no place for the others. */
export function calendarDays(events: DatedEvent[]): (DatedEvent & { first: string; after: string })[] {
  return events.flatMap((event) => {
    const { date, end, anchor } = event;
    if (date === null || !day.test(date) || anchor === 'weekday' || anchor === 'published') return [];
    const last = end !== null && day.test(end) && end > date ? end : date;
    return { ...event, first: date, after: dayAfter(last) };
  });
}

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
