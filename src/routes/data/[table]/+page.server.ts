import { error } from '@sveltejs/kit';
import { max, sum } from 'd3';
import { ask, askOwn } from '$lib/database/ask.server';
import { datasetIndex } from '$lib/queries/dataset-index';
import { tableRegions } from '$lib/queries/table-regions';
import { tableSources } from '$lib/queries/table-sources';
import { tableYears } from '$lib/queries/table-years';
import { tilePlaces } from '$lib/queries/tile-places';
import { recordFiles } from '$lib/schema/records';
import { readCatalogue, readQuality } from '../catalogue.server';
import { checkViews } from '../check-view.server';
import { versionViews } from '../versions.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readCatalogue().tables.map(({ name }) => ({ table: name }));

export const load: PageServerLoad = async ({ params: { table: name } }) => {
  const { version, tables } = readCatalogue();
  const table = tables.find((known) => known.name === name);
  if (!table) error(404, `unknown table: ${name}`);
  const [places, regions, [years], publishers, datasets] = await Promise.all([
    ask(tilePlaces, {}),
    askOwn(tableRegions, { table: null }, name),
    askOwn(tableYears, { table: null }, name),
    askOwn(tableSources, { table: null }, name),
    ask(datasetIndex, {}),
  ]);
  const counts = new Map(regions.map(({ region, rows }) => [region, rows]));
  const file = table.records && `data/${recordFiles[table.records].path}`;
  return {
    version,
    table,
    years: years ?? null,
    publishers: {
      count: publishers.length,
      rows: sum(publishers, ({ rows }) => rows),
      newest: max(publishers, ({ published }) => published ?? undefined) ?? null,
      read: max(publishers, ({ retrieved }) => retrieved) ?? null,
      most: publishers.slice(0, 15),
    },
    /** Published tables that its rows were taken from. */
    datasets: datasets.filter((dataset) => file === `data/reference/${dataset.file}`),
    // a region without a row is one that nothing was found of, not one with nothing
    coverage:
      regions.length === 0
        ? []
        : places
            .filter(({ code }) => code.length > 2)
            .map((place) => ({ ...place, value: counts.get(place.code) ?? null })),
    checks: await checkViews(
      readQuality().checks.filter((check) => check.table === name),
      50,
    ),
    versions: await versionViews(name),
  };
};
