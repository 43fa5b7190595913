import { describe, expect, test } from 'vitest';
import { unmarked } from '../rule';
import { quoteAligner } from './align-quotes';

const meta = { title: null, url: null, publisher: null, published: null, published_basis: null };

/** What stands between ⟦ ⟧ is where the quotes are expected, in their order; what stands between ‹ › is masked. */
function aligned(example: string, quotes: (string | null)[]) {
  const { text, spans } = unmarked(example);
  const masks = [...text.matchAll(/‹[^›]*›/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    reason: 'related' as const,
  }));
  const found = quoteAligner({ text, headline: null, masks, meta })(quotes);
  return { found: found.filter((span) => span !== null), spans };
}

describe('a quote is found where its words stand', () => {
  test.each([
    ['letter by letter', 'Anggaran naik menjadi ⟦Rp 1,6 triliun⟧.', ['Rp 1,6 triliun']],
    ['whatever the case', 'Dikunjungi ⟦Kabupaten PATI⟧ kemarin.', ['kabupaten Pati']],
    ['whatever the spaces', 'Anggaran ⟦Rp1,6 triliun⟧.', ['Rp 1,6\ntriliun']],
    ['whatever the marks', 'Ia berkata ⟦“siap”⟧ saja.', ['"siap"']],
    ['as a word, not as part of one', 'Tahun 2025 ada ⟦5⟧ camat.', ['5']],
    ['outside of what is masked', '‹Bupati Pati› Hari ini ⟦Bupati Pati⟧ hadir.', ['Bupati Pati']],
    [
      'nearest to the other quotes',
      'Bupati datang. Jauh sekali dari sini. ⟦Bupati⟧ ⟦Sadewa⟧ hadir. Bupati pulang.',
      ['Bupati', 'Sadewa'],
    ],
    ['at the first place when nothing decides', '⟦Bupati⟧ datang. Bupati pulang.', ['Bupati']],
    ['exactly, before nearly', 'bupati pati datang. ⟦Bupati Pati⟧ pulang.', ['Bupati Pati']],
  ])('%s', (_, example, quotes) => {
    const { found, spans } = aligned(example, quotes);
    expect(found).toEqual(spans);
  });
});

test.each([
  ['words that are not in the article', 'Bupati hadir.', 'Gubernur hadir'],
  ['words that are only in what is masked', 'Bupati hadir. ‹Anggaran Rp 9 miliar›', 'Rp 9 miliar'],
  ['words that reach into what is masked', 'Bupati ‹Pati› hadir.', 'Bupati ‹Pati'],
  ['a part of a word', 'Bupatinya hadir.', 'Bupati'],
  ['nothing', 'Bupati hadir.', '  '],
  ['far too many words', `Bupati ${'kata '.repeat(200)}`, 'kata '.repeat(150)],
])('dropped: %s', (_, text, quote) => {
  expect(aligned(text, [quote, null]).found).toEqual([]);
});

test('a long article of one word takes no time', () => {
  const start = performance.now();
  const quotes = Array.from({ length: 100 }, () => 'kata');
  aligned('kata '.repeat(50_000), quotes);
  expect(performance.now() - start).toBeLessThan(1500);
});
