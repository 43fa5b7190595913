import { cpus, totalmem } from 'node:os';
import { benchCrossFilter } from './cross-filter/cross-filter';
import { benchQueries } from './queries';

// `npm run bench` runs them all, `npm run bench -- queries` one.
const benches: Record<string, () => Promise<void>> = {
  queries: benchQueries,
  crossfilter: benchCrossFilter,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`unknown bench: ${unknown.join(', ')}; one of ${Object.keys(benches).join(', ')}`);
  process.exit(1);
}

console.log(
  `machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name}`);
  await bench();
}
process.exit(0);
