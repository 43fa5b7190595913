import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grammar } from '../../../src/lib/extract/extract';
import { datasetVersion } from '../../../src/lib/schema/dataset-version';
import { readLexicon } from '../read-lexicon';
import type { Evaluated } from './document';
import { readEntityFigures } from './entity-figures';
import { scoreGoldSet, type GoldSet } from './gold-set';
import { readProjectGold } from './project-gold';

const root = fileURLToPath(new URL('../../../', import.meta.url));
export const documentPath = join(root, 'docs/extraction-quality.md');

/** The grammar on the project's own gold, with the figures of the entity layer as they were kept. */
export async function evaluateProject(): Promise<Evaluated> {
  const lexicon = await readLexicon();
  const extract = grammar(lexicon);
  const { development, heldOut } = await readProjectGold();
  const scored = (set: GoldSet) => ({ name: set.name, scores: scoreGoldSet(set, extract, lexicon) });
  return {
    development: scored(development),
    heldOut: scored(heldOut),
    entityFigures: await readEntityFigures(),
    dataVersion: await readDataVersion(),
  };
}

async function readDataVersion(): Promise<string> {
  const lines = (await readFile(join(root, 'data/versions/versions.jsonl'), 'utf8')).trimEnd().split('\n');
  return datasetVersion.parse(JSON.parse(lines.at(-1) ?? '')).version;
}
