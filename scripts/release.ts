import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestOf, namedDatabase, type NamedDatabase } from './database/named-database';
import { makeDataset } from './dataset/dataset';
import { readFacts } from './facts/read-facts';
import { keepDatabase } from './versions/kept-databases';
import { release } from './versions/release';
import { said } from './versions/said';

const {
  values: { data },
} = parseArgs({ options: { data: { type: 'string', default: 'data' } } });

const versions = join(resolve(data), 'versions');
const folder = await mkdtemp(join(tmpdir(), 'sorot-release-'));
try {
  let made: NamedDatabase | undefined;
  const outcome = await release(versions, await readFacts(resolve(data)), async (records) => {
    made = await namedDatabase(folder, makeDataset(records));
    return made.written;
  });
  if ('version' in outcome && made) {
    await keepDatabase(join(versions, 'databases'), folder, manifestOf(outcome.version, made));
    console.log(`released ${said(outcome.version)}`);
  } else {
    for (const reason of 'refused' in outcome ? outcome.refused : []) console.error(reason);
    console.error('nothing was released');
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
