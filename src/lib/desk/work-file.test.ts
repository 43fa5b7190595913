import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../extract/span';
import type { Decision, DeskArticle } from './work';
import { readWork, WorkFileError, writeWork } from './work-file';

const at = '2026-11-26T10:00:00.000Z';
const text = 'Rombongan Kabupaten Contoh tiba.';
const words = evidenceOf(text, { start: 10, end: 26 });
const article: DeskArticle = {
  id: 'a'.repeat(64),
  added: at,
  file: 'contoh.html',
  extractor: 'grammar',
  article: {
    text,
    headline: null,
    masks: [{ start: 27, end: 31, reason: 'caption' }],
    meta: { title: null, url: null, publisher: null, published: '2022-09-08', published_basis: 'meta' },
  },
  highlights: [{ start: 10, end: 26, kind: 'place' }],
  proposals: [
    {
      ...{ id: 'visit-1', kind: 'visit', rule: 'test', persons: [], flags: [] },
      values: { guest_place: { value: 'Contoh', basis: 'stated', evidence: [words], rule: 'test' } },
    },
  ],
};
const decision: Decision = {
  ...{ article: article.id, proposal: 'visit-1', state: 'accepted', of: null, corrected: null, revision: 2 },
  at,
};

test('a work that was written is read as it was', () => {
  const { articles, decisions } = readWork(writeWork([article], [decision], at));
  expect(articles).toEqual([article]);
  expect(decisions).toEqual([decision]);
});

describe('a file that is broken is refused, with its reason', () => {
  const written = writeWork([article], [decision], at);
  test.each([
    ['half of it', written.slice(0, 400), 'not_json'],
    ['nothing', '', 'not_json'],
    ['something else', '{"format": "other"}', 'not_work'],
    ['a list', '[]', 'not_work'],
    ['another version', written.replace('"version": 1', '"version": 2'), 'other_version'],
    [
      'words that are not those of the text',
      written.replace('"exact": "Kabupaten Contoh"', '"exact": "Kota Contoh"'),
      'not_work',
    ],
    ['evidence outside of the text', written.replaceAll('"end": 26', '"end": 2600'), 'not_work'],
    ['a value without words', written.replace(/"evidence": \[[^\]]*\]/, '"evidence": []'), 'not_work'],
    ['a decision on nothing', written.replace('"proposal": "visit-1"', '"proposal": "visit-2"'), 'not_work'],
    ['a state that does not exist', written.replace('"accepted"', '"approved"'), 'not_work'],
  ])('%s', (_, file, reason) => {
    expect(file).not.toBe(written);
    expect(() => readWork(file)).toThrow(WorkFileError);
    expect(() => readWork(file)).toThrow(expect.objectContaining({ reason }) as Error);
  });
});
