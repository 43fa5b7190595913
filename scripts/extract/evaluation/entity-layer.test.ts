import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../../src/lib/extract/article';
import type { Mention } from '../../../src/lib/extract/mention';
import type { Extraction } from '../../../src/lib/extract/proposal';
import { scoreEntitySets } from './entity-layer';

let folder = '';

// invented sentences
const files = {
  'first/test.txt':
    'Rina B-PER\nWulan I-PER\nke O\nTuban B-LOC\n. O\n\nDari O\nParis B-LOC\ndan O\nKlub B-ORG\nParis I-ORG\ndan O\nParis O\nRp O\n5 O\njuta O\n',
  'first/train.txt': 'Rina B-PER\n',
  'second/test_preprocess.txt': 'Budi\tB-PPL\npulang\tO\n',
  'third/LICENSE': 'no set',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sorot-iob-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});

afterAll(() => rm(folder, { recursive: true }));

const lexicon = {
  regions: [
    {
      code: '35.23',
      type: 'kabupaten' as const,
      name: 'Tuban',
      full_name: 'Kabupaten Tuban',
      province: '35',
      capital: null,
    },
  ],
};

/** Finds `Rina` and `Paris`, and reads every amount as five million. */
function extract(article: Article): Extraction {
  const spans = (words: RegExp) =>
    [...article.text.matchAll(words)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rule: 'r',
    }));
  const mentions: Mention[] = [
    ...spans(/Rina/g).map((span) => ({
      ...span,
      kind: 'person' as const,
      name: 'Rina',
      honorifics: [],
      degrees: [],
      full_name: 'Rina',
    })),
    ...spans(/Paris/g).map((span) => ({
      ...span,
      kind: 'region' as const,
      code: null,
      candidates: [],
      type: null,
    })),
    ...spans(/Rp [^.]+/g).map((span) => ({ ...span, kind: 'rupiah' as const, idr: 5e6, precision: 1e6 })),
  ];
  return { article, mentions, proposals: [], extractor: 'fake' };
}

test('each set is scored on its test file, apart from the others', async () => {
  const figures = await scoreEntitySets(folder, extract, lexicon);
  expect(Object.keys(figures)).toEqual(['first', 'second']);
  expect(figures['first']).toEqual({
    sentences: 2,
    persons: { strict: { hit: 0, given: 1, asked: 1 }, lenient: { hit: 1, given: 1, asked: 1 } },
    // Tuban is asked for and not found; Paris is no region, so it is not asked for, and a mistake only where it is no place
    places: { strict: { hit: 0, given: 1, asked: 1 }, lenient: { hit: 0, given: 1, asked: 1 } },
    rupiah: { hit: 1, given: 1, asked: 1 },
  });
  expect(figures['second']?.persons.strict).toEqual({ hit: 0, given: 0, asked: 1 });
});
