import { factTables, joined, type Row } from '../../src/lib/dataset/fact-tables';
import { sortRows } from '../../src/lib/dataset/sort-rows';
import type { Records } from '../../src/lib/schema/records';
import type { Dataset } from '../dataset/dataset';
import { regionTiles } from '../geo/region-tiles';
import { islandGroup } from './island-group';

/** Rows of every table of schema.sql, sorted for their readers. Keys that are no columns are left out by the writer. */
export function tables({ records, claims, values, conflicts }: Dataset): Record<string, Row[]> {
  return {
    region: regions(records),
    ...factTables(records, claims),
    canonical_value: values.map((value) => ({ ...value, table_name: value.table })),
    conflict: conflicts.map((conflict) => ({ ...conflict })),
    conflict_record: conflicts.flatMap(({ id, records: ids }) =>
      ids.map((record) => ({ conflict: id, record })),
    ),
    conflict_value: conflicts.flatMap(({ id, values: list }) =>
      list.map(({ value, nilai, record }, position) => ({ conflict: id, position, value, nilai, record })),
    ),
    conflict_value_source: conflicts.flatMap(({ id, values: list }) =>
      list.flatMap(({ sources: ids }, position) => ids.map((source) => ({ conflict: id, position, source }))),
    ),
    correction: records.corrections,
    dataset: records.datasets,
    election_count: records.election_counts,
    election_count_candidate: records.election_count_candidates,
    polling_station_count: records.polling_stations,
    election_grant: records.election_grants,
    budget_panel: records.budget_panel,
    region_statistic: records.region_statistics,
    measure: records.measures,
    indicator: sortRows(records.indicators, ['position', 'id']),
    indicator_norm: records.indicators.flatMap(({ id, norms }) =>
      norms.map((norm, position) => ({ indicator: id, position, ...norm })),
    ),
    indicator_reason: records.indicators.flatMap(({ id, reasons }) =>
      reasons.map((reason) => ({ indicator: id, ...reason })),
    ),
    glossary_term: records.glossary.map((term) => ({ ...term, also: joined(term.also) })),
  };
}

function regions(records: Records): Row[] {
  const names = new Map(records.regions.map((region) => [region.code, region.name]));
  const tiles = regionTiles(records.regions);
  return records.regions.map((region) => ({
    ...region,
    province_name: names.get(region.province),
    island_group: islandGroup(region.code),
    tile_col: tiles.get(region.code)?.col,
    tile_row: tiles.get(region.code)?.row,
  }));
}
