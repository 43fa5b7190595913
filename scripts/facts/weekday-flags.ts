import type { RecordFile, Records } from '../../src/lib/schema/records';
import { eventDates } from '../dataset/event-dates';
import { problem, type Problem } from './problem';

/** Printed weekdays that the calendar does not give for the printed date. */
export function weekdayFlags(
  records: Records,
  lines: Record<RecordFile, number[]>,
  files: Record<RecordFile, string>,
): Problem[] {
  return (['visits', 'activities'] as const).flatMap((name) =>
    records[name].flatMap((event, index) =>
      eventDates(event).weekday_matches === false
        ? [
            problem(
              files[name],
              lines[name][index] ?? 0,
              `weekday contradicts date: ${event.weekday} ${event.date}`,
              'kept and shown',
            ),
          ]
        : [],
    ),
  );
}
