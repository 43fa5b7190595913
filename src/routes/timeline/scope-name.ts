import type { TimelineFilter } from '$lib/filters/timeline-filter';
import type { filterFields } from './filter-fields';

/** What the timeline is about, in the words of its fields; null where it is about everything. */
export function scopeName(fields: ReturnType<typeof filterFields>, filter: TimelineFilter): string | null {
  const chosen = fields.flatMap(({ name, choices }) => {
    const value = filter[name];
    if (value === null) return [];
    return [choices.find((choice) => choice.value === value)?.text ?? value];
  });
  return chosen.length === 0 ? null : chosen.join(', ');
}
