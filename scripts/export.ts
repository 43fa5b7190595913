import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer, resolveConfig } from 'vite';
import { exportRequest, parseBatch, reasonOf, type ExportRequest } from './exports/request';

const usage = `npm run export -- --chart <name> [--filter province=16] --format svg,png,csv --out <folder>
npm run export -- --batch <file.jsonl> --out <folder>
npm run export -- --list

  --chart      name of a chart; --list shows all of them
  --filter     as in the address of its page: province=16&day=pilkada-2024
  --format     svg, png, card, square, csv, xlsx, json, parquet, sql; several with commas
  --lang       id or en
  --retrieved  ISO day that the files say; otherwise the day of the dataset
  --batch      many requests, one JSON object a line: {"chart": …, "filter": …, "format": …, "lang": …}
  --out        folder for the files; made if it is not there`;

/** What the drawing code of the site offers; it is loaded as the site's own build loads it. */
interface Exporter {
  exportableCharts: () => Promise<string[]>;
  exportChart: (request: {
    chart: string;
    filter: string;
    kinds: string[];
    language: string;
    retrieved: string | null;
  }) => Promise<{ name: string; bytes: Uint8Array }[]>;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      chart: text,
      filter: text,
      format: text,
      lang: text,
      retrieved: text,
      batch: text,
      out: text,
      list: { type: 'boolean' },
    },
  });
  const { list, batch, out, retrieved = null, ...single } = values;
  if (!list && batch === undefined && single.chart === undefined) {
    console.log(usage);
    return 1;
  }
  if (retrieved !== null && !/^\d{4}-\d\d-\d\d$/.test(retrieved))
    throw new Error(`--retrieved is no day: ${retrieved}`);
  const requests = list
    ? []
    : batch === undefined
      ? [exportRequest.parse(single)]
      : parseBatch(await readFile(batch, 'utf8'), batch);
  if (!list && out === undefined) throw new Error('--out is missing: the folder for the files');
  if (!existsSync('static/data/manifest.json')) throw new Error('no dataset: run npm run data first');

  const config = await resolveConfig(
    {
      server: { middlewareMode: true, hmr: false, ws: false },
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true },
    },
    'serve',
  );
  // SvelteKit would have the whole folder watched, with every built page, which takes longer than the charts
  Object.assign(config.server, { watch: null });
  const vite = await createServer(config);
  try {
    const exporter = (await vite.ssrLoadModule('/src/routes/embed/export.server.ts')) as unknown as Exporter;
    if (list) {
      for (const name of await exporter.exportableCharts()) console.log(name);
      return 0;
    }
    return await writeAll(exporter, requests, retrieved, out ?? '.');
  } finally {
    await vite.close();
  }
}

/** Goes on after a request that fails, and says so at the end. @returns the code to end with */
async function writeAll(
  exporter: Exporter,
  requests: ExportRequest[],
  retrieved: string | null,
  out: string,
): Promise<number> {
  await mkdir(out, { recursive: true });
  let failed = 0;
  for (const { chart, filter, format: kinds, lang: language } of requests) {
    try {
      for (const { name, bytes } of await exporter.exportChart({
        chart,
        filter,
        kinds,
        language,
        retrieved,
      })) {
        await writeFile(join(out, name), bytes);
        console.log(join(out, name));
      }
    } catch (error) {
      console.error(reasonOf(error));
      failed += 1;
    }
  }
  if (failed > 0) console.error(`${failed} of ${requests.length} requests failed`);
  return failed === 0 ? 0 : 1;
}
