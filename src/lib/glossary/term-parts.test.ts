import { expect, test } from 'vitest';
import { termFinder } from './term-parts';

const terms = [
  { id: 'apbd', term: 'APBD' },
  { id: 'apbd-p', term: 'APBD-P' },
  { id: 'pad', term: 'PAD' },
  { id: 'modal', term: 'Belanja modal' },
];
const partsOf = termFinder(terms);

test.each([
  ['no term', 'tanpa istilah', ['tanpa istilah']],
  ['the longer one of two', 'APBD-P dan APBD', ['[apbd-p]', ' dan ', '[apbd]']],
  ['only where it first stands', 'PAD, lalu PAD', ['[pad]', ', lalu PAD']],
  ['whole words', 'RAPBD (APBD).', ['RAPBD (', '[apbd]', ').']],
  ['capitals as capitals', 'pad tahun ini', ['pad tahun ini']],
  ['words in any case', 'porsi belanja modal', ['porsi ', '[modal]']],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  const parts = partsOf(text);
  expect(parts.map(({ text: part, id }) => (id === null ? part : `[${id}]`))).toEqual(expected);
  expect(parts.map(({ text: part }) => part).join('')).toBe(text);
});
