import { formatDateRange } from '../format/date';
import type { Locale } from '../format/number';
import { formatPeriod } from '../format/period';
import type { TimelineMarksRow } from '../queries/timeline-marks';

type Label = (key: string) => string;

interface Language {
  locale: Locale;
  label: Label;
}

/** An event by its name; polling days have none but their year. */
export function eventName({ kind, title }: { kind: string; title: string }, label: Label): string {
  return kind.startsWith('poll_') ? `${label(kind)} ${title}` : title;
}

/** The words of a mark: first what it is, then when, then of which kind. */
export function markWords(row: TimelineMarksRow, { locale, label }: Language): string {
  const { kind, title, date, status, count } = row;
  const lane = label(`lane_${row.lane}`);
  if (kind === null || title === null || date === null) {
    const when = formatPeriod(row.date_start, row.date_end, locale);
    return [`${when}: ${count} ${label('events')}`, lane, row.shape === 'doubt' ? label('doubt') : '']
      .filter(Boolean)
      .join('\n');
  }
  const end = date.length === 10 && row.shape === 'event' && row.date_end > date ? row.date_end : null;
  const planned = status === 'planned' ? ` (${label('planned')})` : '';
  return [
    eventName({ kind, title }, label),
    `${formatDateRange(date, end, locale)}${planned}`,
    kind.startsWith('poll_') ? lane : `${lane} · ${label(kind)}`,
  ].join('\n');
}

/** The same as a row of the figure's table: when, lane, what. */
export function markCells(row: TimelineMarksRow, { locale, label }: Language): string[] {
  const { kind, title, date } = row;
  const lane = label(`lane_${row.lane}`);
  if (kind === null || title === null || date === null) {
    return [formatPeriod(row.date_start, row.date_end, locale), lane, `${row.count} ${label('events')}`];
  }
  return [formatDateRange(date, null, locale), lane, eventName({ kind, title }, label)];
}
