import { readdirSync } from 'node:fs';
import { open, readManifest } from '../../src/lib/database/node.server';
import type { Database, Query } from '../../src/lib/database/query';
import { quantile } from './quantile';

const repetitions = 20;

/** Time of every query module in Node on the real dataset, and what a reader downloads. */
export async function benchQueries(): Promise<void> {
  const database = await open();
  const { files, version } = readManifest();
  console.log(
    `dataset ${version}: ${kilobytes(files.database.gzip.bytes)} gzipped, ${kilobytes(files.database.bytes)} inflated`,
  );
  console.log('query'.padEnd(32), 'p50 ms'.padStart(8), 'p95 ms'.padStart(8), 'rows'.padStart(7));
  for (const file of readdirSync('src/lib/queries')
    .filter((name) => !name.includes('.test.'))
    .sort()) {
    const module = (await import(`../../src/lib/queries/${file}`)) as Record<string, unknown>;
    for (const query of Object.values(module).filter(isQuery)) {
      for (const example of query.examples.slice(0, 1)) await measure(database, query, example);
    }
  }
  await database.close();
}

async function measure(database: Database, query: Query<unknown, unknown>, filter: unknown): Promise<void> {
  const times: number[] = [];
  let rows = 0;
  for (let run = 0; run < repetitions; run += 1) {
    const start = performance.now();
    rows = (await database.query(query, filter)).length;
    times.push(performance.now() - start);
  }
  console.log(
    query.name.padEnd(32),
    quantile(times, 0.5).toFixed(1).padStart(8),
    quantile(times, 0.95).toFixed(1).padStart(8),
    String(rows).padStart(7),
  );
}

function isQuery(value: unknown): value is Query<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'sql' in value && 'examples' in value;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
