import type { Shown } from '$lib/components/shown';
import { figure } from '$lib/charts/figure';
import { tileMap, type TileMapRow } from '$lib/charts/tile-map';
import { runningCount, type ElectionFilter } from '$lib/filters/election-filter';
import { m } from '$lib/paraglide/messages';
import { median } from 'd3';
import { questions, type TurnoutAnswers } from './answers';
import type { Place, Places } from './places';
import { saidBy, shownDay, type Said } from './said';
import { settings } from './shown';
import { datasetEvidence, dayName, evidence, fact, number, percent } from './words';

type Known = TileMapRow & { value: number };

/** Turnout of one polling day, one tile a regency or city. */
export async function turnoutMap(
  answers: TurnoutAnswers,
  filter: ElectionFilter,
  places: Places,
): Promise<Shown> {
  const said = saidBy(answers, filter);
  const tiles = tilesOf(places.within(places.regencies, filter), said);
  const day = shownDay(filter);
  const [low, high] = ends(tiles);
  const known = tiles.filter((tile): tile is Known => tile.value !== null);
  const coverage = { count: number(known.length), total: number(tiles.length) };
  return {
    chart: 'turnout-by-region',
    title:
      low && high
        ? m.elections_map_title({
            day: dayName(day),
            low: percent(low.value),
            lowest: low.name,
            high: percent(high.value),
            highest: high.name,
          })
        : m.elections_map_title_none({ day: dayName(day) }),
    sentence: m.elections_map_sentence({ ...coverage, median: medianOf(known) }),
    subtitle: baseOf(filter, answers),
    figure: await draw(tiles, filter, said),
    ...tableOf(tiles, filter, said),
  };
}

/** The same for provinces: their own figures, not sums. Running counts have none, and one province is no map. */
export async function provinceMap(
  answers: TurnoutAnswers,
  filter: ElectionFilter,
  places: Places,
): Promise<Shown> {
  const said = saidBy(answers, filter);
  const tiles =
    (runningCount(filter) ?? filter.province) ? [] : tilesOf(places.within(places.provinces, filter), said);
  const known = tiles.filter((tile): tile is Known => tile.value !== null);
  return {
    chart: 'turnout-by-province',
    title: m.elections_provinces_title({ day: dayName(shownDay(filter)) }),
    sentence: m.elections_provinces_sentence({
      count: number(known.length),
      total: number(tiles.length),
      median: medianOf(known),
    }),
    subtitle: m.elections_base_stated(),
    figure: await draw(known.length === 0 ? [] : tiles, filter, said),
    ...tableOf(known.length === 0 ? [] : tiles, filter, said),
  };
}

function tilesOf(places: Place[], said: Map<string, Said>): TileMapRow[] {
  // a part of the country fills the drawing
  const left = Math.min(...places.map(({ tile_col }) => tile_col));
  const top = Math.min(...places.map(({ tile_row }) => tile_row));
  return places.map(({ code, short, island_group, tile_col, tile_row }) => ({
    code,
    name: short,
    island_group,
    tile_col: tile_col - left,
    tile_row: tile_row - top,
    value: said.get(code)?.value ?? null,
    note: noteOf(said.get(code)),
  }));
}

/** A range where sources differ, and who says what is shown. */
function noteOf(said: Said | undefined): string | null {
  if (!said) return null;
  if (said.low === said.high) return said.words;
  return `${said.words}; ${m.elections_range({ low: percent(said.low), high: percent(said.high) })}`;
}

function draw(tiles: TileMapRow[], filter: ElectionFilter, said: Map<string, Said>) {
  const known = new Set(tiles.filter(({ value }) => value !== null).map(({ code }) => code));
  const drawn = settings(
    filter,
    runningCount(filter) ? questions.running(filter) : questions.turnout(filter),
  );
  // in a running count a region may be there, but with too few polling stations
  const label = (key: string) =>
    key === 'missing' && runningCount(filter) ? m.elections_too_few() : drawn.label(key);
  return figure(
    (rows: TileMapRow[], options) =>
      tileMap(rows, {
        ...options,
        label,
        thresholds: [60, 70, 80, 90],
        format: percent,
        legend: m.elections_turnout_legend(),
      }),
    tiles,
    // a region without a figure has no evidence to lead to
    {
      ...drawn,
      records: recordsOf(said),
      href: (code) => (known.has(code) ? evidenceOf(code, filter, said) : null),
      wide: 1000,
    },
  );
}

function tableOf(
  tiles: TileMapRow[],
  filter: ElectionFilter,
  said: Map<string, Said>,
): Pick<Shown, 'columns' | 'rows' | 'notes'> {
  const known = tiles.filter((tile): tile is Known => tile.value !== null);
  const missing = tiles.filter(({ value }) => value === null);
  return {
    columns: [
      m.column_region(),
      m.table_turnout(),
      runningCount(filter) ? m.elections_column_stations() : m.table_statement(),
    ],
    rows: known
      .toSorted((a, b) => b.value - a.value)
      .map(({ code, name, value, note }) => [
        { text: name, href: evidenceOf(code, filter, said) },
        percent(value),
        note ?? '',
      ]),
    notes:
      missing.length === 0 || missing.length > 60
        ? []
        : [
            `${runningCount(filter) ? m.elections_too_few_regions() : m.elections_missing()}: ${missing.map(({ name }) => name).join(', ')}.`,
          ],
  };
}

/** A statement is a fact; a running count is described in the catalogue of data. */
function evidenceOf(region: string, filter: ElectionFilter, said: Map<string, Said>): string {
  const count = runningCount(filter);
  if (count) return datasetEvidence(count);
  const record = said.get(region)?.record;
  return record ? fact(record) : evidence(region);
}

function recordsOf(said: Map<string, Said>): string[] {
  return [...said.values()].flatMap(({ record }) => record ?? []);
}

function ends(tiles: TileMapRow[]): [Known?, Known?] {
  const known = tiles.filter((tile): tile is Known => tile.value !== null).sort((a, b) => a.value - b.value);
  return [known[0], known.at(-1)];
}

function medianOf(known: Known[]): string {
  return percent(median(known, ({ value }) => value) ?? Number.NaN);
}

function baseOf(filter: ElectionFilter, { running }: TurnoutAnswers): string {
  if (!runningCount(filter)) return m.elections_base_stated();
  const sum = (of: (row: TurnoutAnswers['running'][number]) => number) =>
    running.reduce((total, row) => total + of(row), 0);
  return m.elections_base_running({
    count: number(sum((row) => row.polling_stations_valid)),
    total: number(sum((row) => row.polling_stations)),
  });
}
