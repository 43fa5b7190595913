import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  /** regions with an undoubted figure of the council's travel budget, and with a stated audit finding on it */
  regions: z.number(),
  audited_regions: z.number(),
  /** budget years of one region with such a figure, and visits of the same council in that year that an article tells */
  budget_years: z.number(),
  visits_in_budget_years: z.number(),
  /** councils' visits that took place, the councils, those outside their province; visits that state who went, and how much */
  visits: z.number(),
  councils: z.number(),
  outside_province: z.number(),
  with_size: z.number(),
  median_size: z.number(),
  with_cost: z.number(),
  study_visits: z.number(),
  top_host: z.string(),
  top_host_visits: z.number(),
  /** what is most often named as the subject, on the way a council works */
  own_procedure: z.number(),
  bylaws: z.number(),
  records: z.array(z.string()),
});

/** Councils on the road: of how many the budget is known, what their trips were about, and what the news leaves out. */
export const councilTravelSummary: Query<null, z.infer<typeof row>> = {
  name: 'council-travel-summary',
  sql: `
    WITH trip AS (
      SELECT v.*, b.region, b.type AS kind FROM body_visit b JOIN visit v ON v.id = b.record WHERE b.kind = 'dprd'),
    host AS (
      SELECT r.full_name AS name, count(*) AS visits FROM trip t JOIN region r ON r.code = t.host_region
       GROUP BY r.code, r.full_name ORDER BY visits DESC, r.code LIMIT 1),
    budget AS (
      SELECT b.id, b.region, b.fiscal_year AS year FROM budget_line b
       WHERE b.account = 'Belanja Perjalanan Dinas - Sekretariat DPRD' AND NOT b.doubtful),
    finding AS (
      SELECT b.id, b.region FROM budget_line b
       WHERE starts_with(b.account, 'Kelebihan pembayaran perjalanan dinas DPRD') AND b.basis = 'finding' AND NOT b.doubtful)
    SELECT (SELECT count(DISTINCT region) FROM budget)::INTEGER AS regions,
           (SELECT count(DISTINCT region) FROM finding)::INTEGER AS audited_regions,
           (SELECT count(DISTINCT (region, year)) FROM budget)::INTEGER AS budget_years,
           count(*) FILTER (EXISTS (SELECT 1 FROM budget b WHERE b.region = trip.region
             AND b.year BETWEEN year(trip.date_start) AND year(trip.date_end)))::INTEGER AS visits_in_budget_years,
           count(*)::INTEGER AS visits, count(DISTINCT region)::INTEGER AS councils,
           count(*) FILTER (left(region, 2) <> left(host_region, 2))::INTEGER AS outside_province,
           count(delegation_size)::INTEGER AS with_size, median(delegation_size) AS median_size,
           count(cost_idr)::INTEGER AS with_cost, count(*) FILTER (kind = 'comparative_study')::INTEGER AS study_visits,
           (SELECT name FROM host) AS top_host, (SELECT visits FROM host)::INTEGER AS top_host_visits,
           count(*) FILTER (EXISTS (SELECT 1 FROM event_topic t WHERE t.event = trip.id AND t.topic = 'tata_kelola_dprd'))::INTEGER
             AS own_procedure,
           count(*) FILTER (EXISTS (SELECT 1 FROM event_topic t WHERE t.event = trip.id AND t.topic = 'perda_legislasi'))::INTEGER
             AS bylaws,
           (SELECT list(id ORDER BY id) FROM (SELECT id FROM budget UNION SELECT id FROM finding)) AS records
      FROM trip`,
  params: () => [],
  row,
  examples: [null],
};
