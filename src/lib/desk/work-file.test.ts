import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../extract/span';
import { fragments } from './proposals-file';
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
  const { articles, decisions } = readWork(writeWork([article], [decision], at), at);
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
    expect(() => readWork(file, at)).toThrow(WorkFileError);
    expect(() => readWork(file, at)).toThrow(expect.objectContaining({ reason }) as Error);
  });
});

describe('the proposals of the command line', () => {
  const { proposals, article: read } = article;
  const line = JSON.stringify({ file: 'a/contoh.html', sha256: 'b'.repeat(64), meta: read.meta, proposals });
  const failure = JSON.stringify({ file: 'b.html', sha256: null, error: { fault: 'binary', message: '' } });

  test('lie on the desk with the words of their evidence, each at its place', () => {
    const { articles, decisions } = readWork(`${failure}\n${line}\n`, at);
    expect(decisions).toEqual([]);
    expect(articles).toMatchObject([{ id: 'b'.repeat(64), file: 'a/contoh.html', proposals }]);
    expect(articles[0]?.article.text).toBe(text);
  });

  test('of a run that is not over are read up to its half line', () => {
    expect(readWork(`${line}\n${line.slice(0, 50)}`, at).articles).toHaveLength(1);
  });

  test('are all read where an editor took the last line end away', () => {
    const other = line.replaceAll('b'.repeat(64), 'c'.repeat(64));
    expect(readWork(`${line}\n${other}`, at).articles).toHaveLength(2);
  });

  test.each([
    ['a broken line between others', `${line.slice(0, 50)}\n${line}\n`, 'not_json'],
    ['a line of something else', `{"file":"x"}\n`, 'not_work'],
    [
      'quotes that contradict each other',
      `${line.replace('"suffix":" tiba."', '"suffix":" tiba.","end":25')}\n`,
      'not_work',
    ],
    ['evidence that lies nowhere', `${line.replace('"end":26', '"end":26000000')}\n`, 'not_work'],
  ])('are refused with %s', (_, file, reason) => {
    expect(() => readWork(file, at)).toThrow(expect.objectContaining({ reason }) as Error);
  });
});

test('between quotes of a text whose rest is not known there are empty lines', () => {
  const long = `Bupati Contoh ${'berjalan jauh '.repeat(20)}ke Kota Rekaan.`;
  const end = long.indexOf('Kota');
  const quotes = [evidenceOf(long, { start: 0, end: 6 }), evidenceOf(long, { start: end, end: end + 11 })];
  const known = fragments(quotes);
  for (const { start, end: to, exact } of quotes) expect(known.slice(start, to)).toBe(exact);
  expect(known).toContain('\n\n\n');
  expect(known).not.toBe(long);
});
