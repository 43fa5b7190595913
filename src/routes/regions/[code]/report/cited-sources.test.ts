import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageSource } from '$lib/queries/page-source';
import { citedSources } from './cited-sources';

// invented sources
const source = (id: string, more: Partial<PageSource> = {}): PageSource => ({
  id,
  href: `https://koran.example/${id}`,
  link_state: 'link',
  publisher: 'Koran Contoh',
  published: '2025-01-01',
  copy_of: null,
  ...more,
});
const known = (...sources: PageSource[]) => new Map(sources.map((row) => [row.id, row]));
const ids = (facts: string[][], sources: PageSource[]) =>
  citedSources(facts, known(...sources)).map(({ id }) => id);

test('sources stand in the order in which facts name them, each once', () => {
  const sources = ['a', 'b', 'c'].map((id) => source(id));
  expect(ids([['b'], ['c', 'b'], ['a']], sources)).toEqual(['b', 'c', 'a']);
});

test('a source with address and date comes before one without', () => {
  expect(ids([['a', 'b']], [source('a', { published: null }), source('b')])).toEqual(['b', 'a']);
});

test('an unknown source is left out', () => {
  expect(ids([['a', 'gone']], [source('a')])).toEqual(['a']);
});

test('where there is no room for all, every fact that can still has one', () => {
  const long = (id: string) => source(id, { href: `https://koran.example/${id}/${'x'.repeat(400)}` });
  const first = ['a', 'b', 'c', 'd', 'e', 'f'].map(long);
  const cited = ids([first.map(({ id }) => id), ['last']], [...first, source('last')]);
  expect(cited).toContain('last');
  expect(cited.length).toBeLessThan(7);
});

test('the list never outgrows its paper', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { maxLength: 60 }), (lengths) => {
      const sources = lengths.map((length, index) =>
        source(`s${index}`, { href: `https://koran.example/${'x'.repeat(length)}` }),
      );
      const characters = citedSources(
        sources.map(({ id }) => [id]),
        known(...sources),
      ).reduce((sum, { publisher, href }) => sum + publisher.length + (href ?? '').length, 0);
      expect(characters).toBeLessThan(42 * 60);
    }),
  );
});
