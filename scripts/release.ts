import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Records } from '../src/lib/schema/records';
import { tables } from './database/tables';
import { writeDatabase } from './database/write-database';
import { makeDataset } from './dataset/dataset';
import { readFacts } from './facts/read-facts';
import { release } from './versions/release';
import { said } from './versions/said';

const {
  values: { data },
} = parseArgs({ options: { data: { type: 'string', default: 'data' } } });

const outcome = await release(join(resolve(data), 'versions'), await readFacts(resolve(data)), hashTables);
if ('version' in outcome) {
  console.log(`released ${said(outcome.version)}`);
} else {
  for (const reason of outcome.refused) console.error(reason);
  console.error('nothing was released');
  process.exit(1);
}

async function hashTables(records: Records) {
  const folder = await mkdtemp(join(tmpdir(), 'sorot-release-'));
  try {
    return await writeDatabase(join(folder, 'sorot.duckdb'), tables(makeDataset(records)));
  } finally {
    await rm(folder, { recursive: true });
  }
}
