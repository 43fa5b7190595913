import type { Figure } from '$lib/charts/figure';
import { markCells } from '$lib/charts/timeline-words';
import type { Shown } from '$lib/components/shown';
import type { Period } from '$lib/filters/period';
import { formatPeriod } from '$lib/format/period';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { Answers } from './answers';
import { mostLanes } from './figures';

/** The timeline with its words. @param scope what it is about, null: everything */
export function timelineShown(
  answers: Answers,
  figure: Figure,
  scope: string | null,
  { from, to }: Period,
): Shown {
  const period = formatPeriod(from, to, locale());
  return {
    chart: 'timeline',
    title: scope === null ? m.timeline_chart_all({ period }) : m.timeline_chart({ scope, period }),
    sentence: answers.marks.length === 0 ? undefined : m.timeline_sentence({ lanes: mostLanes(answers) }),
    subtitle: m.timeline_chart_subtitle(),
    figure,
    notes: [m.timeline_note_missing(), m.timeline_note_polls()],
    columns: [m.column_date(), m.table_kind(), m.table_title()],
    rows: answers.marks.map((row) => markCells(row, { locale: locale(), label: chartLabel })),
  };
}
