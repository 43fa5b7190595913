import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readTexts } from './catalogue/read-texts';
import { writeDataset } from './database/write-dataset';
import { makeDataset } from './dataset/dataset';
import { engineFiles } from './engine/engine';
import { addContribution } from './facts/add-contribution';
import { readFacts } from './facts/read-facts';
import { readHistory } from './versions/read-history';

// The whole flow, left to right: facts → dataset → database → what readers fetch.
const {
  values: { check: checkOnly, data, add },
} = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    data: { type: 'string', default: 'data' },
    add: { type: 'string' },
  },
});
const started = performance.now();

if (add !== undefined) {
  const { problems: refused } = await stage(
    'added',
    () => addContribution(resolve(data), resolve(add)),
    ({ added, known }) => `${added} records, ${known} were there already`,
  );
  for (const problem of refused) console.error(problem.text);
  if (refused.length > 0) {
    console.error(`${refused.length} problems; nothing was added`);
    process.exit(1);
  }
}
const {
  records,
  problems: wrong,
  flags,
} = await stage(
  'facts',
  () => readFacts(resolve(data)),
  ({ records: read, flags: found }) =>
    `${Object.values(read).flat().length} records, ${found.length} flags (weekdays that contradict their date)`,
);
const { history, problems: wrongHistory } = await stage(
  'versions',
  () => readHistory(join(resolve(data), 'versions')),
  ({ history: { versions } }) =>
    `${versions.length} released, the last ${versions.at(-1)?.version ?? 'none'}`,
);
const { texts, problems: wrongTexts } = await stage(
  'texts',
  // they describe the schema, whichever facts are read
  () => readTexts(resolve('data/catalogue')),
  ({ texts: { tables, columns, checks } }) =>
    `${tables.length} tables and ${columns.length} columns described, ${checks.length} checks`,
);
const problems = [...wrong, ...wrongHistory, ...wrongTexts];
for (const flag of flags) console.log(flag.text);
if (problems.length > 0) {
  for (const problem of problems) console.error(problem.text);
  console.error(`${problems.length} problems; nothing was written`);
  process.exit(1);
}
const dataset = await stage(
  'dataset',
  () => makeDataset(records),
  ({ claims, values, conflicts }) =>
    `${claims.length} claims, ${values.length} values, ${conflicts.length} conflicts`,
);
if (!checkOnly) {
  const databases = join(resolve(data), 'versions/databases');
  await writeDataset(resolve('static/data'), dataset, { history, databases, texts }, engineFiles, stage);
}
console.log(`data ${checkOnly ? 'is valid' : 'is written'} (${seconds(started)})`);

async function stage<T>(
  name: string,
  step: () => T | Promise<T>,
  summary: (result: T) => string,
): Promise<T> {
  const start = performance.now();
  const result = await step();
  console.log(`${name.padEnd(10)} ${seconds(start).padStart(6)}  ${summary(result)}`);
  return result;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
