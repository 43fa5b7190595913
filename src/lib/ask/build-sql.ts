/** What is measured without SQL: a source of rows, an aggregate, and the columns that it can be laid out by. */
interface Measure {
  id: string;
  name_id: string;
  name_en: string;
  /** rows with a `region` and a `year`, and what the aggregate needs */
  rows: string;
  /** what is worked out of them, and its name */
  value: string;
  column: string;
}

export const measures: readonly Measure[] = [
  {
    id: 'turnout',
    name_id: 'Partisipasi Pilkada, median (%)',
    name_en: 'Turnout in regional elections, median (%)',
    rows: "SELECT region, year, turnout_pct FROM comparable_turnout WHERE ballot = 'pilkada'",
    value: 'median(turnout_pct)',
    column: 'median_turnout_pct',
  },
  {
    id: 'cost',
    name_id: 'Hibah pemilihan per pemilih, median (Rp)',
    name_en: 'Election grants per voter, median (Rp)',
    rows: "SELECT region, year, idr_per_voter FROM election_cost_per_voter WHERE basis = 'grant_agreement'",
    value: 'round(median(idr_per_voter))',
    column: 'median_idr_per_voter',
  },
  {
    id: 'budget',
    name_id: 'Belanja daerah yang disahkan, median (Rp)',
    name_en: 'Approved budgets, spending, median (Rp)',
    rows: "SELECT region, year, amount_idr FROM budget_amount WHERE basis = 'apbd' AND account = 'Belanja Daerah'",
    value: 'median(amount_idr)',
    column: 'median_amount_idr',
  },
  {
    id: 'visits',
    name_id: 'Kunjungan keluar yang diberitakan',
    name_en: 'Visits out that were reported',
    rows: "SELECT guest_region AS region, year(date_start) AS year, id FROM visit WHERE status = 'done'",
    value: 'count(id)',
    column: 'visits',
  },
  {
    id: 'hosted',
    name_id: 'Kunjungan masuk yang diberitakan',
    name_en: 'Visits in that were reported',
    rows: "SELECT host_region AS region, year(date_start) AS year, id FROM visit WHERE status = 'done'",
    value: 'count(id)',
    column: 'visits',
  },
];

export const groupings = ['region', 'province', 'island', 'type', 'all'] as const;

const groupColumns: Record<(typeof groupings)[number], string | null> = {
  region: 'r.full_name',
  province: 'r.province_name',
  island: 'r.island_group',
  type: 'r.type',
  all: null,
};

export interface BuiltQuestion {
  measure: string;
  by: (typeof groupings)[number];
  overTime: boolean;
  /** Kemendagri code of a province; null: everywhere */
  province: string | null;
  from: number | null;
  to: number | null;
}

/** The question in SQL as somebody would write it. @throws RangeError for an unknown measure */
export function buildSql({ measure: id, by, overTime, province, from, to }: BuiltQuestion): string {
  const measure = measures.find((other) => other.id === id);
  if (!measure) throw new RangeError(`unknown measure: ${id}`);
  const group = groupColumns[by];
  const columns = [group, ...(overTime ? ['m.year'] : [])].filter((column) => column !== null);
  const clauses = [
    ...(province === null ? [] : [`r.province = '${province.replaceAll("'", "''")}'`]),
    ...(from === null ? [] : [`m.year >= ${from}`]),
    ...(to === null ? [] : [`m.year <= ${to}`]),
    ...(overTime ? ['m.year IS NOT NULL'] : []),
  ];
  return [
    `SELECT ${[...columns, `${measure.value} AS ${measure.column}`, 'count(*) AS figures'].join(', ')}`,
    `  FROM (${measure.rows}) m`,
    '  JOIN region r ON r.code = m.region',
    ...(clauses.length > 0 ? [` WHERE ${clauses.join('\n   AND ')}`] : []),
    ...(columns.length > 0 ? [' GROUP BY ALL'] : []),
    ` ORDER BY ${overTime ? 'm.year, ' : ''}${measure.column} DESC`,
  ].join('\n');
}
