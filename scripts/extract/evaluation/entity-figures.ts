import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const file = fileURLToPath(new URL('entity-figures.json', import.meta.url));

const tally = z.object({ hit: z.int(), given: z.int(), asked: z.int() });
const spans = z.object({ strict: tally, lenient: tally });

const entityScore = z.object({ sentences: z.int(), persons: spans, places: spans, rupiah: tally });
export type EntityScore = z.infer<typeof entityScore>;

/** By the name of the set. The sets are not part of the project, so what they last gave is kept. */
const entityFigures = z.record(z.string(), entityScore);
export type EntityFigures = z.infer<typeof entityFigures>;

export async function readEntityFigures(): Promise<EntityFigures> {
  return entityFigures.parse(JSON.parse(await readFile(file, 'utf8')));
}

export async function writeEntityFigures(figures: EntityFigures): Promise<void> {
  await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
}
