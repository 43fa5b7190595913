import { median } from 'd3';
import { figure } from '$lib/charts/figure';
import { visitOutcomes } from '$lib/charts/visit-outcomes';
import type { Shown } from '$lib/components/shown';
import { formatDate } from '$lib/format/date';
import { formatNumber } from '$lib/format/number';
import { localizeHref } from '$lib/i18n/localize-href';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { VisitOutcomesRow } from '$lib/queries/visit-outcomes';

/**
 * Study visits on public service malls, and whether an own mall followed. Not narrowed by the filter, because the
 * question is one of its own.
 */
export async function outcomesShown(outcomes: VisitOutcomesRow[]): Promise<Shown> {
  const number = (value: number) => formatNumber(value, locale());
  const lags = outcomes.flatMap(({ days }) => (days !== null && days >= 0 ? [days] : []));
  const before = outcomes.filter(({ days }) => days !== null && days < 0).length;
  const sentence = m.visits_outcomes_sentence({
    opened: number(lags.length),
    all: number(outcomes.length),
    days: number(Math.round(median(lags) ?? 0)),
    waiting: number(outcomes.filter(({ opening }) => opening === null).length),
  });
  return {
    chart: 'service-mall-outcomes',
    title: m.visits_outcomes(),
    sentence: before > 0 ? `${sentence} ${m.visits_outcomes_before({ count: number(before) })}` : sentence,
    subtitle: m.visits_outcomes_subtitle(),
    notes: [m.visits_outcomes_note()],
    figure: await figure(visitOutcomes, outcomes, {
      locale: locale(),
      label: chartLabel,
      asked: [{ name: 'visit-outcomes', params: [] }],
      wide: 1000,
      href: (id) => localizeHref(`/visits/${id}/`),
    }),
    columns: [m.column_guest(), m.column_date(), m.visits_column_opening(), m.visits_column_days()],
    rows: outcomes.map(({ name, visit_date, opening_date, days }) => [
      name,
      formatDate(visit_date, locale()),
      opening_date === null ? m.visits_none_found() : formatDate(opening_date, locale()),
      days === null ? '' : number(days),
    ]),
  };
}
