import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from '$lib/database/ask.server';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { rowsOf } from '../independent-sql';
import { load as drawCharts } from './[slug]/+page';
import Page from './[slug]/+page.svelte';
import { storyFiles, type StoryFile } from './story-files.server';
import { storyContent } from './story.server';

// Every number of the stories is computed here a second time, from the tables and in words of its own, and compared with
// the printed text. What a question in src/lib/queries gets wrong shows as a difference.

type Value = number | string;
type Expected = Record<string, Value>;

const number = z.number();
const text = z.string();

test.each(storyFiles().map((file) => [file.path, file] as const))(
  '%s prints what independent SQL finds',
  { timeout: 120_000 },
  async (_, file) => {
    const html = await rendered(file);
    const printed = [...html.matchAll(/<a class="evidence" data-number="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(
      ([, key = '', words = '']) => ({ ...asked(key), words }),
    );
    const tags = [...bodyOf(file.text).matchAll(/<Number /g)];
    expect(printed.length).toBeGreaterThanOrEqual(tags.length);

    const expected = await figures();
    const wrong = printed.flatMap(({ id, form, words }) => {
      const value = expected[id];
      const right = value === undefined ? 'not computed here' : say(value, form, file.language);
      return words === right ? [] : [`${id}: printed ${words}, found ${right}`];
    });
    expect(wrong).toEqual([]);
  },
);

test.each(storyFiles().map(({ path, text: source }) => [path, source]))(
  '%s has no digits but those of its tags, of years and of laws',
  (_, source) => {
    const words = source
      .replaceAll(/<[^>]*>/g, ' ')
      .replace(/^date: .*$/m, '')
      .replaceAll(/\b(Inpres|Instruction) \d+\/\d{4}/g, '')
      .replaceAll(/\b(19|20)\d\d\b/g, '');
    expect(words.match(/\S*\d\S*/g)).toBeNull();
  },
);

describe('what the words claim without a number holds', () => {
  test('turnout fell in all four regions with two elections, where the money shrank and where it grew', async () => {
    const pairs = await twoElections();
    expect(pairs).toHaveLength(4);
    expect(pairs.every(({ later, earlier }) => later < earlier)).toBe(true);
    expect(pairs.some(({ later_idr, earlier_idr }) => later_idr > earlier_idr)).toBe(true);
    expect(pairs.some(({ later_idr, earlier_idr }) => later_idr < earlier_idr)).toBe(true);
  });

  test('the region with the lowest turnout is in the cheaper half', async () => {
    const grants = await grantsKnown();
    const [lowest] = [...grants].sort((a, b) => a.turnout - b.turnout);
    expect(lowest?.idr).toBeLessThan(median(grants.map(({ idr }) => idr)));
  });

  test('the widest gap is between two provisional statements', async () => {
    const { low, high } = await widestGap();
    const statuses = await rowsOf(
      `SELECT status FROM election_result WHERE id IN ('${low.record}', '${high.record}')`,
      z.object({ status: text }),
    );
    expect(statuses.map(({ status }) => status)).toEqual(['kpu_provisional', 'kpu_provisional']);
  });

  test('a fifth of turnouts differ; most council trips are study visits; most malls opened together', async () => {
    const found = await figures();
    const share = (part: string, whole: string) => Number(found[part]) / Number(found[whole]);
    expect(share('source-disagreement.turnouts_apart', 'source-disagreement.turnouts')).toBeCloseTo(0.2, 1);
    expect(share('council-travel-summary.study_visits', 'council-travel-summary.visits')).toBeGreaterThan(
      0.5,
    );
    expect(share('study-visit-summary.ceremony_openings', 'study-visit-summary.openings')).toBeGreaterThan(
      0.5,
    );
    expect(share('study-visit-summary.same_province', 'study-visit-summary.between_regions')).toBeLessThan(
      0.1,
    );
  });
});

async function rendered(file: StoryFile): Promise<string> {
  overwriteGetLocale(() => file.language);
  const data = { slug: file.slug, cardChart: file.head.card, ...(await storyContent(ask, file)) };
  const whole = await drawCharts({ data, params: { slug: file.slug } } as Parameters<typeof drawCharts>[0]);
  return render(Page, { props: { data: whole, params: { slug: file.slug } } as never }).body;
}

function bodyOf(source: string): string {
  return source.split(/^---$/m).slice(2).join('---');
}

/** The question, field and row that a printed number names. */
function asked(key: string): { id: string; form: string } {
  const said = (name: string) =>
    new RegExp(`(?:^| )${name}=(.*?)(?= (?:as|field|query|record|where)=|$)`).exec(key)?.[1];
  const where = said('where')?.replaceAll('&amp;', '&');
  return {
    id: `${said('query') ?? ''}.${said('field') ?? ''}${where ? ` ${where}` : ''}`,
    form: said('as') ?? 'count',
  };
}

function say(value: Value, form: string, language: 'id' | 'en'): string {
  const tag = language === 'id' ? 'id-ID' : 'en-GB';
  const plain = (amount: number, digits: number, least = 0) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: digits, minimumFractionDigits: least }).format(
      amount,
    );
  if (typeof value === 'string') {
    if (form !== 'date') return value;
    const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
    const name = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(year, month - 1)),
    );
    return `${day} ${name} ${year}`;
  }
  const unit = language === 'id' ? 'poin' : 'points';
  switch (form) {
    case 'percent':
      return `${plain(value, 2, (String(value).split('.')[1] ?? '').length)}%`;
    case 'points':
      return `${plain(value, 2)} ${unit}`;
    case 'change':
      return `${value < 0 ? '−' : '+'}${plain(Math.abs(value), 2)} ${unit}`;
    case 'coefficient':
      return `${value < 0 ? '−' : ''}${plain(Math.abs(value), 2, 2)}`;
    case 'rupiah_exact':
      return `Rp ${plain(value, 0)}`;
    case 'rupiah': {
      const isBillion = value >= 1e9;
      const size = value / (isBillion ? 1e9 : 1e6);
      const word = isBillion ? { id: 'miliar', en: 'billion' } : { id: 'juta', en: 'million' };
      return `Rp ${plain(size, size >= 100 ? 0 : size >= 10 ? 1 : 2)} ${word[language]}`;
    }
    default:
      return plain(value, 2);
  }
}

let known: Promise<Expected> | undefined;

function figures(): Promise<Expected> {
  known ??= Promise.all([
    electionFigures(),
    visitFigures(),
    travelFigures(),
    disagreementFigures(),
    coverageFigures(),
  ]).then((parts) => Object.assign({}, ...parts) as Expected);
  return known;
}

const grant = z.object({ region: text, name: text, idr: number, voters: number, turnout: number });

/** Regions whose grants for Pilkada 2024 are signed and whose turnout is stated: rupiah per registered voter, whole. */
async function grantsKnown() {
  const rows = await rowsOf(
    `SELECT c.region, r.full_name AS name, n.value AS voters, t.value AS turnout,
            max(v.value) FILTER (c.component = 'kpu') AS kpu, max(v.value) FILTER (c.component = 'bawaslu') AS bawaslu,
            max(v.value) FILTER (c.component = 'total_kpu_bawaslu') AS total
       FROM election_cost c JOIN canonical_value v ON v.record = c.id AND v.table_name = 'election_cost'
       JOIN region r ON r.code = c.region AND r.type IN ('kabupaten', 'kota')
       JOIN canonical_value n ON n.field = 'registered_voters' AND n.key = concat('election:pilkada:2024:1:', c.region, ':registered_voters')
       JOIN canonical_value t ON t.field = 'turnout_pct' AND t.key = concat('election:pilkada:2024:1:', c.region, ':turnout_pct')
      WHERE c.year = 2024 AND c.round = 1 AND c.basis = 'grant_agreement' AND c.election IN ('pilkada_bupati', 'pilkada_walikota')
        AND t.record IN (SELECT id FROM election_result WHERE rankable AND confidence <> 'computed')
      GROUP BY ALL`,
    grant
      .omit({ idr: true })
      .extend({ kpu: number.nullable(), bawaslu: number.nullable(), total: number.nullable() }),
  );
  return rows.flatMap(({ kpu, bawaslu, total, ...row }) => {
    const sum = kpu !== null && bawaslu !== null ? kpu + bawaslu : (total ?? kpu);
    return sum === null ? [] : [{ ...row, idr: Math.round(sum / row.voters) }];
  });
}

async function twoElections() {
  const rows = await rowsOf(
    `SELECT c.region, r.full_name AS name, c.year, c.basis, max(v.value) AS idr, any_value(t.value) AS turnout, any_value(t.min) AS low
       FROM election_cost c JOIN canonical_value v ON v.record = c.id AND v.table_name = 'election_cost'
       JOIN region r ON r.code = c.region
       JOIN canonical_value t ON t.key = concat('election:pilkada:', c.year, ':1:', c.region, ':turnout_pct')
       JOIN canonical_value n ON n.key = concat('election:pilkada:', c.year, ':1:', c.region, ':registered_voters')
      WHERE c.component = 'kpu' AND c.round = 1 AND c.year IN (2020, 2024) AND c.basis IN ('grant_agreement', 'approved')
        AND c.election IN ('pilkada_bupati', 'pilkada_walikota') AND r.type IN ('kabupaten', 'kota')
        AND t.record IN (SELECT id FROM election_result WHERE rankable AND confidence <> 'computed')
      GROUP BY c.region, r.full_name, c.year, c.basis`,
    z.object({
      region: text,
      name: text,
      year: number,
      basis: text,
      idr: number,
      turnout: number,
      low: number,
    }),
  );
  const of = (region: string, year: number) => {
    const found = rows.filter((row) => row.region === region && row.year === year);
    return found.find(({ basis }) => basis === 'grant_agreement') ?? found[0];
  };
  return [...new Set(rows.map(({ region }) => region))].flatMap((region) => {
    const [before, after] = [of(region, 2020), of(region, 2024)];
    if (!before || !after) return [];
    const { name, low } = after;
    return [
      {
        region,
        name,
        low,
        earlier: before.turnout,
        later: after.turnout,
        earlier_idr: before.idr,
        later_idr: after.idr,
      },
    ];
  });
}

async function electionFigures(): Promise<Expected> {
  const grants = (await grantsKnown()).sort((a, b) => a.idr - b.idr || (a.region < b.region ? -1 : 1));
  const by = (value: (row: (typeof grants)[number]) => number) =>
    [...grants].sort((a, b) => value(a) - value(b));
  const [cheapest, dearest, lowest] = [grants[0], grants.at(-1), by(({ turnout }) => turnout)[0]];
  const half = Math.ceil(grants.length / 2);
  const [cheap, dear] = [grants.slice(0, half), grants.slice(half)];
  const rho = (a: number[], b: number[]) => round(correlation(ranks(a), ranks(b)), 2);
  const costs = grants.map(({ idr }) => idr);
  const said = {
    regions: grants.length,
    median_idr_per_voter: median(costs),
    median_turnout: median(grants.map(({ turnout }) => turnout)),
    cheapest: cheapest?.name,
    cheapest_idr: cheapest?.idr,
    cheapest_turnout: cheapest?.turnout,
    dearest: dearest?.name,
    dearest_idr: dearest?.idr,
    dearest_turnout: dearest?.turnout,
    lowest: lowest?.name,
    lowest_turnout: lowest?.turnout,
    lowest_idr: lowest?.idr,
    cheap_regions: cheap.length,
    cheap_turnout: median(cheap.map(({ turnout }) => turnout)),
    cheap_voters: median(cheap.map(({ voters }) => voters)),
    dear_regions: dear.length,
    dear_turnout: median(dear.map(({ turnout }) => turnout)),
    dear_voters: median(dear.map(({ voters }) => voters)),
    cost_turnout_rho: rho(
      costs,
      grants.map(({ turnout }) => turnout),
    ),
    cost_voters_rho: rho(
      costs,
      grants.map(({ voters }) => voters),
    ),
  };
  const pairs = (await twoElections()).flatMap(
    ({ region, name, low, earlier, later, earlier_idr, later_idr }) =>
      Object.entries({
        name,
        earlier_idr,
        earlier_turnout: earlier,
        later_idr,
        later_turnout: later,
        later_turnout_low: low,
        turnout_change: round(later - earlier, 2),
      }).map(([field, value]) => [`grants-of-two-elections.${field} region=${region}`, value] as const),
  );
  return { ...under('grants-and-turnout', said), ...Object.fromEntries(pairs) };
}

async function visitFigures(): Promise<Expected> {
  const visits = await rowsOf(
    `SELECT id, guest_region AS guest, host_region AS host, lower(coalesce(topic, '')) AS topic,
            date_precision = 'day' AND on_timeline AS is_dated, strftime(date_start, '%Y-%m-%d') AS day,
            id IN (SELECT event FROM event_topic WHERE topic = 'mpp') AS on_malls
       FROM visit WHERE type = 'comparative_study' AND status = 'done'`,
    z.object({
      id: text,
      guest: text.nullable(),
      host: text.nullable(),
      topic: text,
      is_dated: z.boolean().nullable(),
      day: text.nullable(),
      on_malls: z.boolean(),
    }),
  );
  const openings = await rowsOf(
    `SELECT region, strftime(date_start, '%Y-%m-%d') AS day, date_precision = 'day' AND on_timeline AS is_dated
       FROM activity WHERE kind = 'mpp_launch' AND status = 'done' AND region IS NOT NULL`,
    z.object({ region: text, day: text.nullable(), is_dated: z.boolean().nullable() }),
  );
  const names = new Map(
    (await rowsOf('SELECT code, full_name FROM region', z.object({ code: text, full_name: text }))).map(
      ({ code, full_name }) => [code, full_name],
    ),
  );
  const first = (days: (string | null)[]) => days.filter((day) => day !== null).sort()[0];
  const openedOn = new Map(
    [...new Set(openings.map(({ region }) => region))].map((region) => [
      region,
      first(openings.filter((row) => row.region === region && row.is_dated).map(({ day }) => day)),
    ]),
  );
  const together = (day: string) => [...openedOn.values()].filter((other) => other === day).length >= 5;
  const both = visits.filter(({ guest, host }) => guest !== null && host !== null);
  const hosts = grouped(
    visits.filter(({ host }) => host !== null),
    ({ host }) => host ?? '',
  );
  const [most] = [...hosts].sort((a, b) => b[1].length - a[1].length);
  const onMalls = visits.filter(({ on_malls }) => on_malls);
  const dated = onMalls.filter(({ is_dated, guest }) => is_dated && guest !== null);
  const followed = [...grouped(dated, ({ guest }) => guest ?? '')].map(([region, own]) => {
    const visited = first(own.map(({ day }) => day)) ?? '';
    const opened = openedOn.get(region);
    return {
      region,
      visited,
      opened,
      days: opened ? (Date.parse(opened) - Date.parse(visited)) / 86_400_000 : null,
    };
  });
  const waits = followed.flatMap(({ days }) => (days !== null && days >= 0 ? [days] : []));
  const travelled = new Set(onMalls.map(({ guest }) => guest));
  const summary = {
    visits: visits.length,
    guests: distinct(visits.map(({ guest }) => guest)),
    hosts: distinct(visits.map(({ host }) => host)),
    between_regions: both.length,
    same_province: both.filter(({ guest, host }) => guest?.slice(0, 2) === host?.slice(0, 2)).length,
    mutual_pairs: distinct(
      both
        .filter(({ guest, host }) => both.some((other) => other.guest === host && other.host === guest))
        .map(({ guest, host }) => [guest, host].sort().join()),
    ),
    most_visited: names.get(most?.[0] ?? ''),
    most_visited_visits: most?.[1].length,
    most_visited_guests: distinct(most?.[1].map(({ guest }) => guest) ?? []),
    mall_guests: followed.length,
    opened_after: waits.length,
    opened_before: followed.filter(({ days }) => days !== null && days < 0).length,
    opening_unknown: followed.filter(({ days }) => days === null).length,
    median_days: Math.round(median(waits)),
    named_mall: onMalls.filter(({ topic }) => topic.includes('mal pelayanan')).length,
    openings: openedOn.size,
    ceremony_openings: [...openedOn.values()].filter((day) => day && together(day)).length,
    openings_without_visit: [...openedOn.keys()].filter((region) => !travelled.has(region)).length,
  };
  const single = followed.flatMap(({ region, visited, opened, days }) =>
    Object.entries({ name: names.get(region), visit_date: visited, opening_date: opened, days }).flatMap(
      ([field, value]) =>
        value === undefined || value === null
          ? []
          : [[`visit-outcomes.${field} region=${region}`, value] as const],
    ),
  );
  return { ...under('study-visit-summary', summary), ...Object.fromEntries(single) };
}

async function travelFigures(): Promise<Expected> {
  const lines = await rowsOf(
    `SELECT id, region, full_name AS name, fiscal_year AS year, account, basis, amount_idr AS amount, population
       FROM budget_line JOIN region ON code = region WHERE NOT doubtful AND account ILIKE '%perjalanan dinas%DPRD%'`,
    z.object({
      id: text,
      region: text,
      name: text,
      year: number,
      account: text,
      basis: text,
      amount: number,
      population: number,
    }),
  );
  const trips = await rowsOf(
    `SELECT id, guest_body AS guest, guest_region AS region, host_region AS host, type, delegation_size AS size, cost_idr AS cost,
            extract(year FROM date_start) AS from_year, extract(year FROM date_end) AS to_year,
            (SELECT list(t.topic) FROM event_topic t WHERE t.event = visit.id) AS topics
       FROM visit WHERE status = 'done' AND guest_region IS NOT NULL AND guest_body LIKE 'DPR%'`,
    z.object({
      id: text,
      guest: text,
      region: text,
      host: text.nullable(),
      type: text,
      size: number.nullable(),
      cost: number.nullable(),
      from_year: number.nullable(),
      to_year: number.nullable(),
      topics: z.array(text).nullable(),
    }),
  );
  const budgets = lines.filter(({ account }) => account === 'Belanja Perjalanan Dinas - Sekretariat DPRD');
  const findings = lines.filter(
    ({ basis, account }) => basis === 'finding' && account.startsWith('Kelebihan'),
  );
  const [host] = await rowsOf(
    `SELECT full_name AS name, count(*) AS n FROM visit JOIN region ON code = host_region
      WHERE status = 'done' AND guest_region IS NOT NULL AND guest_body LIKE 'DPR%' GROUP BY code, full_name ORDER BY n DESC LIMIT 1`,
    z.object({ name: text, n: number }),
  );
  const about = (topic: string) => trips.filter(({ topics }) => topics?.includes(topic)).length;
  const sizes = trips.flatMap(({ size }) => (size === null ? [] : [size]));
  const summary = {
    regions: distinct(budgets.map(({ region }) => region)),
    audited_regions: distinct(findings.map(({ region }) => region)),
    budget_years: distinct(budgets.map(({ region, year }) => `${region} ${year}`)),
    visits_in_budget_years: trips.filter(({ region, from_year, to_year }) =>
      budgets.some(
        (line) =>
          line.region === region &&
          from_year !== null &&
          line.year >= from_year &&
          line.year <= (to_year ?? from_year),
      ),
    ).length,
    visits: trips.length,
    councils: distinct(trips.map(({ region }) => region)),
    outside_province: trips.filter(
      ({ region, host: to }) => to !== null && to.slice(0, 2) !== region.slice(0, 2),
    ).length,
    with_size: sizes.length,
    median_size: median(sizes),
    with_cost: trips.filter(({ cost }) => cost !== null).length,
    study_visits: trips.filter(({ type }) => type === 'comparative_study').length,
    top_host: host?.name,
    top_host_visits: host?.n,
    own_procedure: about('tata_kelola_dprd'),
    bylaws: about('perda_legislasi'),
  };
  const single: [string, Value][] = [
    ...budgets.flatMap(({ id, name, amount, population }): [string, Value][] => [
      [`council-travel-budgets.name record=${id}`, name],
      [`council-travel-budgets.amount_idr record=${id}`, amount],
      [`council-travel-budgets.idr_per_resident record=${id}`, Math.round(amount / population)],
    ]),
    ...findings.map(({ id, amount }): [string, Value] => [
      `council-travel-findings.amount_idr record=${id}`,
      amount,
    ]),
    ...trips.flatMap(({ id, guest, cost, size }): [string, Value][] =>
      cost === null
        ? []
        : [
            [`council-visit-costs.guest record=${id}`, guest],
            [`council-visit-costs.cost_idr record=${id}`, cost],
            ...(size === null
              ? []
              : [
                  [`council-visit-costs.idr_per_person record=${id}`, Math.round(cost / size)] as [
                    string,
                    Value,
                  ],
                ]),
          ],
    ),
  ];
  return { ...under('council-travel-summary', summary), ...Object.fromEntries(single) };
}

/** Values that two or more sources state, with their ends. */
async function statedTwice() {
  const said = await rowsOf(
    `SELECT key, field, claim.region, record, value, precision, source FROM claim JOIN record_source USING (record)
      WHERE confidence = 'stated' AND doubtful = false AND field IN ('turnout_pct', 'amount_idr')`,
    z.object({
      key: text,
      field: text,
      region: text.nullable(),
      record: text,
      value: number,
      precision: number,
      source: text,
    }),
  );
  return [...grouped(said, ({ key, field }) => `${key} ${field}`).values()]
    .filter((claims) => distinct(claims.map(({ source }) => source)) > 1)
    .map((claims) => {
      const values = claims.map(({ value }) => value);
      const ends = [Math.min(...values), Math.max(...values)].map((end) => {
        const own = claims.filter(({ value }) => value === end);
        return {
          value: end,
          record: own.map(({ record }) => record).sort()[0] ?? '',
          step: Math.max(...own.map(({ precision }) => precision)),
          sources: new Set(own.map(({ source }) => source)),
        };
      });
      const [low, high] = ends;
      const [first] = claims;
      if (!low || !high || !first) throw new Error('no claims');
      const gap = round(high.value - low.value, 2);
      const isApart =
        high.value - low.value > (low.step + high.step) / 2 + 1e-9 &&
        ![...low.sources].some((source) => high.sources.has(source));
      return { key: first.key, field: first.field, region: first.region, low, high, gap, isApart };
    });
}

async function widestGap() {
  const apart = (await statedTwice()).filter(
    ({ field, isApart, region }) => field === 'turnout_pct' && isApart && region,
  );
  const [widest] = apart.sort((a, b) => b.gap - a.gap);
  if (!widest) throw new Error('no gap');
  return widest;
}

async function disagreementFigures(): Promise<Expected> {
  const values = await statedTwice();
  const of = (field: string) => values.filter((value) => value.field === field);
  const [turnouts, amounts] = [of('turnout_pct'), of('amount_idr')];
  const apart = turnouts.filter(({ isApart }) => isApart);
  const amountsApart = amounts.filter(({ isApart }) => isApart);
  const ballots = new Set(
    (
      await rowsOf(
        `SELECT key FROM conflict WHERE kind = 'between_ballots' AND key IS NOT NULL`,
        z.object({ key: text }),
      )
    ).map(({ key }) => key),
  );
  const widest = await widestGap();
  const [place] = await rowsOf(
    `SELECT full_name FROM region WHERE code = '${widest.region ?? ''}'`,
    z.object({ full_name: text }),
  );
  return under('source-disagreement', {
    turnouts: turnouts.length,
    turnouts_apart: apart.length,
    turnouts_apart_pct: round((100 * apart.length) / turnouts.length, 1),
    amounts: amounts.length,
    amounts_apart: amountsApart.length,
    amounts_apart_pct: round((100 * amountsApart.length) / amounts.length, 1),
    other_ballot: apart.filter(({ key }) => ballots.has(key)).length,
    median_gap: round(median(apart.map(({ gap }) => gap)), 2),
    below_one_point: apart.filter(({ gap }) => gap < 1).length,
    widest: place?.full_name,
    widest_low: widest.low.value,
    widest_high: widest.high.value,
    widest_gap: widest.gap,
  });
}

async function coverageFigures(): Promise<Expected> {
  const places = await rowsOf(
    `SELECT code, full_name AS name, island_group AS island, population,
            (SELECT count(DISTINCT id) FROM (
               SELECT id FROM membership WHERE region = code UNION ALL SELECT id FROM visit WHERE code IN (guest_region, host_region)
               UNION ALL SELECT id FROM activity WHERE region = code UNION ALL SELECT id FROM budget_line WHERE region = code
               UNION ALL SELECT id FROM election_result WHERE region = code
               UNION ALL SELECT id FROM election_cost WHERE region = code)) AS records,
            code IN (SELECT region FROM election_count) AS counted
       FROM region WHERE length(code) > 2 AND has_budget`,
    z.object({
      code: text,
      name: text,
      island: text,
      population: number,
      records: number,
      counted: z.boolean(),
    }),
  );
  const silent = places.filter(({ records }) => records === 0);
  const [largest] = [...silent].sort((a, b) => b.population - a.population);
  const [most] = [...places].sort((a, b) => b.records - a.records);
  const [articles] = await rowsOf(
    `SELECT sum((kind = 'article')::INT)::INT AS articles, sum((kind = 'article' AND published IS NULL)::INT)::INT AS undated,
            sum((kind = 'article' AND publisher_class = 'local_press')::INT)::INT AS local_press FROM source`,
    z.object({ articles: number, undated: number, local_press: number }),
  );
  const islands = [...grouped(places, ({ island }) => island)].flatMap(([island, own]) => {
    const quiet = own.filter(({ records }) => records === 0).length;
    return Object.entries({
      regions: own.length,
      silent: quiet,
      silent_pct: round((100 * quiet) / own.length, 1),
      median_records: median(own.map(({ records }) => records)),
    }).map(([field, value]) => [`coverage-by-island.${field} island=${island}`, value] as const);
  });
  return {
    ...under('coverage-summary', {
      regions: places.length,
      silent: silent.length,
      few: places.filter(({ records }) => records === 1 || records === 2).length,
      many: places.filter(({ records }) => records > 9).length,
      median_records: median(places.map(({ records }) => records)),
      most: most?.name,
      most_records: most?.records,
      silent_residents: silent.reduce((sum, { population }) => sum + population, 0),
      largest_silent: largest?.name,
      largest_silent_residents: largest?.population,
      silent_with_count: silent.filter(({ counted }) => counted).length,
      ...articles,
    }),
    ...Object.fromEntries(islands),
  };
}

function under(query: string, fields: Record<string, Value | undefined>): Expected {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      value === undefined ? [] : [[`${query}.${field}`, value]],
    ),
  );
}

function grouped<T>(values: T[], by: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(by(value), [...(groups.get(by(value)) ?? []), value]);
  return groups;
}

function distinct(values: (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** Equal values share the lowest of their places. */
function ranks(values: number[]): number[] {
  return values.map((value) => 1 + values.filter((other) => other < value).length);
}

function correlation(a: number[], b: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleA, middleB] = [mean(a), mean(b)];
  const product = (x: number[], y: number[], fromX: number, fromY: number) =>
    x.reduce((sum, value, index) => sum + (value - fromX) * ((y[index] ?? NaN) - fromY), 0);
  return (
    product(a, b, middleA, middleB) /
    Math.sqrt(product(a, a, middleA, middleA) * product(b, b, middleB, middleB))
  );
}
