import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../src/lib/extract/article';
import type { Lexicon } from '../../../src/lib/extract/lexicon';
import type { Extraction } from '../../../src/lib/extract/proposal';
import { overlaps, type Span } from '../../../src/lib/extract/span';
import { articleFromText } from '../../../src/lib/extract/text/article-from-text';
import { sumTallies, type Tally } from './counts';
import type { EntityFigures, EntityScore } from './entity-figures';
import { parseIob, type LabelledSentence } from './iob';
import { printedNumbers } from './printed-values';

type Extract = (article: Article) => Extraction;
type Scored = 'person' | 'place';
type Matches = (entity: Span, span: Span) => boolean;

/** Scores each labelled set of a folder on its test file. Sets are never merged: they share sentences. */
export async function scoreEntitySets(
  folder: string,
  extract: Extract,
  lexicon: Lexicon,
): Promise<EntityFigures> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sets = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const figures: EntityFigures = {};
  for (const set of sets.sort()) {
    const file = (await readdir(join(folder, set))).find((name) => /^test.*\.txt$/.test(name));
    if (file !== undefined) {
      figures[set] = scoreSentences(
        parseIob(await readFile(join(folder, set, file), 'utf8')),
        extract,
        lexicon,
      );
    }
  }
  return figures;
}

function scoreSentences(sentences: LabelledSentence[], extract: Extract, lexicon: Lexicon): EntityScore {
  const regions = new Set(lexicon.regions.flatMap(({ name, full_name }) => [name, full_name].map(lowered)));
  const found = sentences.map((sentence) => ({
    ...sentence,
    ...spansOf(extract(articleFromText(sentence.text))),
  }));
  const asked = (kind: Scored, { text, entities }: LabelledSentence) =>
    entities
      .filter((entity) => entity.kind === kind)
      // the gazetteer knows Indonesia's regions and no other place
      .filter(({ start, end }) => kind === 'person' || regions.has(lowered(text.slice(start, end))));
  const tally = (matches: Matches, kind: Scored) =>
    sumTallies(
      found.map((sentence) => {
        const known = sentence.entities.filter((entity) => entity.kind === kind);
        // `Pemkot Bandung` is one organisation there, and holds a region here
        const organisations = sentence.entities.filter((entity) => entity.kind === 'organisation');
        const astray = sentence[kind].filter(
          (span) =>
            !known.some((entity) => matches(entity, span)) &&
            !(kind === 'place' && organisations.some((entity) => overlaps(entity, span))),
        );
        const all = asked(kind, sentence);
        const hit = all.filter((entity) => sentence[kind].some((span) => matches(entity, span))).length;
        return { hit, given: hit + astray.length, asked: all.length };
      }),
    );
  return {
    sentences: sentences.length,
    persons: { strict: tally(same, 'person'), lenient: tally(overlaps, 'person') },
    places: { strict: tally(same, 'place'), lenient: tally(overlaps, 'place') },
    rupiah: sumTallies(found.map(({ text, rupiah }) => rupiahTally(text, rupiah))),
  };
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

interface Found {
  person: Span[];
  place: Span[];
  rupiah: (Span & { idr: number })[];
}

function spansOf({ mentions }: Extraction): Found {
  return {
    person: mentions.filter(({ kind }) => kind === 'person'),
    place: mentions.filter(({ kind }) => kind === 'region'),
    rupiah: mentions.filter((mention) => mention.kind === 'rupiah'),
  };
}

/** No set labels amounts: they are read a second time by simpler means, and both must agree. */
function rupiahTally(text: string, given: Found['rupiah']): Tally {
  const asked = printedNumbers(text).filter(({ start }) => /^rp/i.test(text.slice(start)));
  const found = new Set(
    asked.filter(({ value, ...place }) => given.some((span) => overlaps(place, span) && span.idr === value)),
  );
  const places = new Set(asked.map(({ start }) => start));
  return { hit: new Set([...found].map(({ start }) => start)).size, given: given.length, asked: places.size };
}

function lowered(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
