import type { VisitFilter } from '../filters/visit-filter';

/** Conditions of the visits explorer on table `v`; the parameters are those of visitParams, in order. */
export const visitWhere = `
  ($1::VARCHAR IS NULL OR v.guest_region = $1 OR v.host_region = $1)
  AND ($2::VARCHAR IS NULL OR left(v.guest_region, 2) = $2 OR left(v.host_region, 2) = $2)
  AND ($3::VARCHAR IS NULL OR $3 = CASE
        WHEN v.guest_body LIKE 'DPR%' THEN 'dprd' WHEN v.guest_body LIKE 'Pemerintah%' THEN 'pemda' ELSE 'other' END)
  AND ($4::VARCHAR IS NULL OR v.type = $4)
  AND ($5::VARCHAR IS NULL OR EXISTS (SELECT 1 FROM event_topic t WHERE t.event = v.id AND t.topic = $5))
  AND ($6::VARCHAR IS NULL OR (v.on_timeline AND strftime(v.date_start, '%Y-%m') >= rpad($6, 7, '-01')))
  AND ($7::VARCHAR IS NULL OR (v.on_timeline AND strftime(v.date_start, '%Y-%m') <= rpad($7, 7, '-12')))`;

export function visitParams(filter: VisitFilter) {
  return [filter.region, filter.province, filter.body, filter.type, filter.topic, filter.from, filter.to];
}

/** Filters that the tests of every visits query run. */
export const visitExamples: VisitFilter[] = [
  { region: null, province: null, body: null, type: null, topic: null, from: null, to: null },
  { region: '16.10', province: null, body: null, type: null, topic: null, from: null, to: null },
  {
    region: null,
    province: '16',
    body: 'dprd',
    type: 'comparative_study',
    topic: null,
    from: '2018',
    to: '2025',
  },
  { region: null, province: '16', body: null, type: null, topic: 'mpp', from: null, to: null },
];
