import { eventDates } from '../../src/lib/dataset/event-dates';
import type { ParsedFacts } from './parsed-facts';
import { problem, type Flag } from './problem';

/** Printed weekdays that the calendar does not give for the printed date. */
export function weekdayFlags(facts: ParsedFacts): Flag[] {
  return [...facts.records.visits, ...facts.records.activities]
    .filter((event) => eventDates(event).weekday_matches === false)
    .map((event) =>
      problem(
        facts.placeOf(event),
        'weekday contradicts date',
        `${event.weekday} ${event.date}`,
        'kept as printed, and marked',
      ),
    );
}
