import type { TimelineFilter } from '../filters/timeline-filter';
import { firstDay, lastDay } from '../format/fuzzy-date';

/**
 * Everything that has a place in time as table `event`, under every clause of the filter but the period. Parameters:
 * those of timelineParams. Without a place a visit stands in one lane; with one, in that of its guests or its hosts.
 * A polling day is one event for all its regions. Terms that were only expected begin no post: elected is elected.
 */
export const timelineSource = `
  place AS (
    SELECT code FROM region
     WHERE ($1::VARCHAR IS NULL OR code = $1) AND ($2::VARCHAR IS NULL OR province = $2)
       AND ($3::VARCHAR IS NULL OR island_group = $3)),
  asked AS (
    SELECT $1::VARCHAR IS NULL AND $2::VARCHAR IS NULL AND $3::VARCHAR IS NULL AS everywhere,
           $1::VARCHAR IS NOT NULL AS one_region, (SELECT max(retrieved) FROM source) AS read_on),
  happening AS (
    SELECT v.id, CASE WHEN a.everywhere THEN 'visit' WHEN v.guest_region IN (FROM place) THEN 'guest' ELSE 'host' END AS lane,
           'type_' || v.type AS kind, v.status, v.date, v.date_precision, v.date_anchor, v.on_timeline,
           v.date_start, v.date_end, v.confidence,
           concat_ws(': ', concat_ws(' → ',
             CASE WHEN a.one_region AND v.guest_region = $1 THEN NULL ELSE coalesce(v.guest_body, v.guest_place) END,
             CASE WHEN a.one_region AND v.guest_region IS DISTINCT FROM $1 THEN NULL ELSE coalesce(v.host_body, v.host_place) END),
             v.topic) AS title, 'visits/' || v.id AS path
      FROM visit v CROSS JOIN asked a
     WHERE a.everywhere OR v.guest_region IN (FROM place) OR v.host_region IN (FROM place)
    UNION ALL
    SELECT a.id, CASE WHEN a.kind LIKE 'mpp_%' THEN 'public_service' WHEN a.kind = 'election' THEN 'election'
                      WHEN a.kind IN ('reses', 'council_session', 'council_inauguration') THEN 'council'
                      WHEN a.kind IN ('kkn', 'program_launch', 'program_result') THEN 'programme' ELSE 'other' END,
           'kind_' || a.kind, a.status, a.date, a.date_precision, a.date_anchor, a.on_timeline,
           a.date_start, a.date_end, a.confidence, a.title, 'activities/' || a.id
      FROM activity a CROSS JOIN asked q
     WHERE q.everywhere OR a.region IN (FROM place)),
  result AS (
    SELECT split_part(election, '_', 1) AS family, year, round, region, date,
           CASE WHEN round > 1 THEN date END AS own_date
      FROM election_result),
  simultaneous AS (
    SELECT family, year, round, date,
           row_number() OVER (PARTITION BY family, year, round ORDER BY count(*) DESC, date) AS place
      FROM result WHERE date IS NOT NULL AND round = 1 GROUP BY family, year, round, date),
  polling AS (
    SELECT r.family, r.year, r.round, coalesce(r.own_date, min(s.date), r.year::VARCHAR) AS date
      FROM result r CROSS JOIN asked a
      LEFT JOIN simultaneous s ON s.family = r.family AND s.year = r.year AND s.round = r.round AND s.place = 1
     WHERE $4::VARCHAR IS NULL AND $5::VARCHAR IS NULL AND coalesce($7, 'stated') = 'stated'
       AND (a.everywhere OR r.region IN (FROM place))
     GROUP BY r.family, r.year, r.round, r.own_date),
  milestone AS (
    SELECT min(m.id) AS id, 'post_start' AS kind, t.start_date AS date, m.person, m.role, m.region, min(m.post) AS post,
           min(m.confidence) AS confidence
      FROM membership_term t JOIN membership m ON m.id = t.membership
     WHERE t.start_date IS NOT NULL AND m.status <> 'elected'
     GROUP BY m.person, m.role, m.region, m.status, t.start_date
    UNION ALL
    SELECT min(m.id), 'post_end', t.end_date, m.person, m.role, m.region, min(m.post), min(m.confidence)
      FROM membership_term t JOIN membership m ON m.id = t.membership CROSS JOIN asked a
     WHERE t.end_date < left(a.read_on, length(t.end_date)) AND m.status <> 'elected'
     GROUP BY m.person, m.role, m.region, m.status, t.end_date),
  dated AS (
    SELECT family || '-' || year || '-' || date AS id, 'election' AS lane, 'poll_' || family || CASE WHEN round > 1 THEN '_again' ELSE '' END AS kind,
           date, 'stated' AS confidence, year::VARCHAR AS title,
           CASE WHEN a.one_region THEN 'regions/' || $1 END AS path
      FROM polling CROSS JOIN asked a
    UNION ALL
    SELECT m.id, 'post', m.kind, m.date, m.confidence,
           p.name || ': ' || m.post || CASE WHEN a.one_region THEN '' ELSE coalesce(', ' || r.full_name, '') END,
           'officials/' || m.person
      FROM milestone m CROSS JOIN asked a JOIN person p ON p.id = m.person LEFT JOIN region r ON r.code = m.region
     WHERE (a.everywhere OR m.region IN (FROM place)) AND ($4::VARCHAR IS NULL OR m.person = $4) AND $5::VARCHAR IS NULL),
  event AS (
    SELECT h.* FROM happening h
     WHERE ($4::VARCHAR IS NULL OR EXISTS (SELECT 1 FROM event_participant p WHERE p.event = h.id AND p.person = $4))
       AND ($5::VARCHAR IS NULL OR EXISTS (SELECT 1 FROM event_topic t WHERE t.event = h.id AND t.topic = $5))
       AND ($6::VARCHAR IS NULL OR h.lane = $6 OR ($6 = 'visit' AND h.lane IN ('guest', 'host')))
       AND ($7::VARCHAR IS NULL OR h.confidence = $7)
    UNION ALL
    SELECT d.id, d.lane, d.kind, 'done', d.date, CASE length(d.date) WHEN 4 THEN 'year' WHEN 7 THEN 'month' ELSE 'day' END,
           'printed', true, rpad(d.date, 10, '-01-01')::DATE,
           CASE length(d.date) WHEN 4 THEN (d.date || '-12-31')::DATE WHEN 7 THEN last_day((d.date || '-01')::DATE) ELSE d.date::DATE END,
           d.confidence, d.title, d.path
      FROM dated d
     WHERE ($6::VARCHAR IS NULL OR d.lane = $6) AND ($7::VARCHAR IS NULL OR d.confidence = $7))`;

export function timelineParams(filter: TimelineFilter) {
  const { region, province, island, person, topic, lane, confidence } = filter;
  return [region, province, island, person, topic, lane, confidence];
}

/** The period as a condition on `event`: whatever may have happened in it. Its parameters follow those of timelineParams. */
export const inTimelinePeriod = `on_timeline
  AND ($8::VARCHAR IS NULL OR date_end >= $8::DATE) AND ($9::VARCHAR IS NULL OR date_start <= $9::DATE)`;

export function timelinePeriod({ from, to }: TimelineFilter) {
  return [from && firstDay(from), to && lastDay(to)];
}
