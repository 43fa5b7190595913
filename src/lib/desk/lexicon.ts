import { z } from 'zod';
import type { Lexicon } from '../extract/lexicon';
import { region } from '../schema/region';

const lexiconFile: z.ZodType<Lexicon> = z.strictObject({
  regions: z.array(
    z.strictObject({
      ...region.pick({ code: true, type: true, name: true, full_name: true, province: true }).shape,
      capital: z.string().nullable(),
    }),
  ),
});

/** The lexicon could not be fetched from our own origin. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

let known: Promise<Lexicon> | undefined;

/** What the extractor knows beforehand, fetched once. @throws LexiconError */
export function lexicon(): Promise<Lexicon> {
  known ??= fetchLexicon().catch((cause: unknown) => {
    known = undefined;
    throw new LexiconError('no lexicon', { cause });
  });
  return known;
}

async function fetchLexicon(): Promise<Lexicon> {
  const response = await fetch('/data/extract/lexicon.json');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return lexiconFile.parse(await response.json());
}
