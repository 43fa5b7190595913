import { emptyOfficialFilter, roleGroups, type OfficialFilter } from '../filters/official-filter';

const quoted = (roles: readonly string[]) => roles.map((role) => `'${role}'`).join(', ');

export const headRoles = quoted(roleGroups.head);
export const deputyRoles = quoted(roleGroups.deputy);

/**
 * Every post of every person as table `post`: the records of one person, region, class, status and (where several
 * hold the post at a time) title are one. `evidence` is the latest date on which a source
 * shows the person in it: the last sighting, or an inauguration after it.
 */
export const posts = `
  record AS (
    SELECT *, CASE WHEN status = 'elected' THEN last_seen
                   WHEN last_seen IS NULL OR (length(start_date) = 10 AND start_date > last_seen) THEN start_date
                   ELSE last_seen END AS evidence,
           CASE WHEN role IN (${headRoles}, ${deputyRoles}, 'council_chair', 'council_member') THEN '' ELSE lower(post) END AS title
      FROM membership),
  post AS (
    SELECT min(m.id) AS id, m.person, p.name, arg_max(m.post, (coalesce(m.evidence, ''), m.id)) AS post, m.role, m.status,
           m.region, r.full_name AS region_name, r.province, r.province_name, r.island_group AS island,
           max(m.organization) AS organization, max(m.party) AS party, max(m.evidence) AS evidence,
           bool_or(m.is_current) AS is_current,
           CASE WHEN bool_or(m.confidence = 'stated') THEN 'stated' ELSE min(m.confidence) END AS confidence
      FROM record m JOIN person p ON p.id = m.person LEFT JOIN region r ON r.code = m.region
     GROUP BY m.person, p.name, m.role, m.status, m.region, m.title, r.full_name, r.province, r.province_name, r.island_group)`;

/** From which day until which day evidence certainly shows a person in a class of posts, as table `held`. */
const held = `
  SELECT person, role, rpad(coalesce(t.start_date, m.first_seen), 10, '-12-31') AS since,
         rpad(greatest(coalesce(t.end_date, m.last_seen, t.start_date), coalesce(m.last_seen, '')), 10, '-01-01') AS until
    FROM membership m LEFT JOIN membership_term t ON t.membership = m.id
   WHERE m.status IN ('definitive', 'acting') AND coalesce(t.start_date, m.first_seen) IS NOT NULL`;

/** Persons with posts of two classes whose certain times overlap. */
export const atOnce = `
  SELECT DISTINCT a.person FROM (${held}) a JOIN (${held}) b ON b.person = a.person AND b.role > a.role
   WHERE a.since <= b.until AND b.since <= a.until`;

/** Persons with posts of several classes. */
export const several = `SELECT person FROM membership GROUP BY person HAVING count(DISTINCT role) > 1`;

/** Conditions of the officials' filter on table `o`; the parameters are those of officialParams, in order. */
export const officialWhere = `
  ($1::VARCHAR IS NULL OR contains(lower(o.name), lower($1)) OR EXISTS (
    SELECT 1 FROM person_name n WHERE n.person = o.person AND contains(lower(n.name), lower($1))))
  AND ($2::VARCHAR IS NULL OR o.region = $2)
  AND ($3::VARCHAR IS NULL OR o.province = $3)
  AND ($4::VARCHAR IS NULL OR o.island = $4)
  AND ($5::VARCHAR IS NULL OR o.role = $5 OR ($5 = 'head' AND o.role IN (${headRoles})) OR ($5 = 'deputy' AND o.role IN (${deputyRoles})))
  AND ($6::VARCHAR IS NULL OR o.status = $6)
  AND ($7::VARCHAR IS NULL OR coalesce(o.party, 'none') = $7)
  AND ($8::VARCHAR IS NULL OR o.is_current = ($8 = 'since_2025'))
  AND ($9::VARCHAR IS NULL OR o.person IN (${several}))
  AND ($9::VARCHAR IS DISTINCT FROM 'at_once' OR o.person IN (${atOnce}))
  AND ($10::VARCHAR IS NULL OR o.confidence = $10)`;

export function officialParams(filter: OfficialFilter) {
  const { name, region, province, island, role, status, party, seen, posts: held, confidence } = filter;
  return [name, region, province, island, role, status, party, seen, held, confidence];
}

/** Filters that the tests of every query on officials run. */
export const officialExamples: OfficialFilter[] = [
  emptyOfficialFilter,
  { ...emptyOfficialFilter, region: '16.10', role: 'head' },
  { ...emptyOfficialFilter, name: "o'", island: 'Jawa', confidence: 'stated' },
  { ...emptyOfficialFilter, province: '16', status: 'acting', seen: 'earlier' },
  { ...emptyOfficialFilter, party: 'none', role: 'council_member', seen: 'since_2025' },
  { ...emptyOfficialFilter, posts: 'several' },
  { ...emptyOfficialFilter, posts: 'at_once' },
];
