import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGoldSet, type GoldSet } from './gold-set';

const folder = fileURLToPath(new URL('../../../src/lib/extract/gold/', import.meta.url));

export interface ProjectGold {
  development: GoldSet;
  heldOut: GoldSet;
}

export async function readProjectGold(): Promise<ProjectGold> {
  const read = (name: string, place: string) =>
    readGoldSet(name, join(place, 'gold.jsonl'), join(place, 'articles'));
  return {
    development: await read('development', folder),
    heldOut: await read('held-out', join(folder, 'held-out')),
  };
}
