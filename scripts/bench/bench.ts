import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { open, readManifest } from '../../src/lib/database/node.server';
import type { Query } from '../../src/lib/database/query';

// Time of every query module in Node on the real dataset, and what a reader downloads.
const repetitions = 20;
const database = await open();
const { files, version } = readManifest();

console.log(
  `dataset ${version}: ${kilobytes(files.database.gzip.bytes)} gzipped, ${kilobytes(files.database.bytes)} inflated`,
);
console.log(
  `machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);
console.log('query'.padEnd(28), 'p50 ms'.padStart(8), 'p95 ms'.padStart(8), 'rows'.padStart(7));

for (const file of readdirSync('src/lib/queries').sort()) {
  const module = (await import(`../../src/lib/queries/${file}`)) as Record<string, unknown>;
  for (const query of Object.values(module).filter(isQuery)) {
    for (const example of query.examples.slice(0, 1)) await measure(query, example);
  }
}
await database.close();

async function measure(query: Query<unknown, unknown>, filter: unknown): Promise<void> {
  const times: number[] = [];
  let rows = 0;
  for (let run = 0; run < repetitions; run += 1) {
    const start = performance.now();
    rows = (await database.query(query, filter)).length;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1).padStart(8);
  console.log(query.name.padEnd(28), at(0.5), at(0.95), String(rows).padStart(7));
}

function isQuery(value: unknown): value is Query<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'sql' in value && 'examples' in value;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
