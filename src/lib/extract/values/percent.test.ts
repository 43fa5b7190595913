import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPercent } from '../../format/number';
import type { PercentMention } from '../mention';
import { unmarked } from '../rule';
import { tokenize } from '../tokens/tokenize';
import { findValues } from './find-values';

function percentages(text: string): PercentMention[] {
  return findValues(text, tokenize(text)).filter((value) => value.kind === 'percent');
}

describe('percentages', () => {
  test.each<[marked: string, ...read: [value: number, decimals: number][]]>([
    ['Partisipasi ⟦71,2 persen⟧.', [71.2, 1]],
    ['Partisipasi ⟦71.2%⟧.', [71.2, 1]],
    ['Partisipasi ⟦71,20 %⟧.', [71.2, 2]],
    ['Partisipasi ⟦71, 2 persen⟧.', [71.2, 1]],
    ['Partisipasi ⟦63.531 persen⟧.', [63.531, 3]],
    ['Partisipasi ⟦63,531 persen⟧.', [63.531, 3]],
    ['Naik ⟦1.200 persen⟧.', [1200, 0]],
    ['Naik ⟦1.234,5 persen⟧.', [1234.5, 1]],
    ['Naik ⟦0,45%⟧.', [0.45, 2]],
    ['Naik ⟦5 prosen⟧ dan ⟦5 per cent⟧, ⟦5 pct⟧.', [5, 0], [5, 0], [5, 0]],
    ['Sebanyak ⟦tujuh puluh persen⟧.', [70, 0]],
    ['Sebanyak ⟦seratus persen⟧ hadir.', [100, 0]],
    ['Sebanyak ⟦nol koma lima persen⟧.', [0.5, 1]],
    ['Sebanyak ⟦tujuh puluh koma nol lima persen⟧.', [70.05, 2]],
    ['Minimal ⟦30 (tiga puluh) persen⟧.', [30, 0]],
    ['Kisaran ⟦70⟧-⟦75 persen⟧.', [70, 0], [75, 0]],
    ['Kisaran ⟦70⟧ hingga ⟦75,5 persen⟧.', [70, 0], [75.5, 1]],
    ['Kisaran ⟦70%⟧-⟦75%⟧ dan ⟦80%⟧ - ⟦85%⟧.', [70, 0], [75, 0], [80, 0], [85, 0]],
    ['Naik dari ⟦2,1⟧ menjadi ⟦2,5 persen⟧.', [2.1, 1], [2.5, 1]],
    ['Naik dari ⟦2,1 persen⟧ menjadi ⟦2,5 persen⟧.', [2.1, 1], [2.5, 1]],
    ['Tumbuh ⟦minus 2,3 persen⟧ lalu ⟦-1,1%⟧ (⟦-0,5%⟧).', [-2.3, 1], [-1.1, 1], [-0.5, 1]],
    ['Serapan ⟦98,07 persen⟧ (Rp 5 miliar).', [98.07, 2]],
    ['Pada 2024, ⟦71 persen⟧ hadir.', [71, 0]],
    ['Belanja modal (⟦12,5%⟧).', [12.5, 1]],
    ['Sisanya dalam persentase.'],
    ['Naik 2,5 persen poin atau 2,5 poin persen.'],
    ['Sebanyak 1.2.3 persen.'],
    ['Persentase 71,2 tercapai.'],
  ])('%s', (marked, ...read) => {
    const { text, spans } = unmarked(marked);
    const found = percentages(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(({ value, decimals }) => [value, decimals])).toEqual(read);
  });
});

test('what the site prints is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
      const value = thousandths / 1000;
      const decimals = String(value).split('.')[1]?.length ?? 0;
      expect(percentages(`Capaian ${formatPercent(value, 'id')} tahun ini.`)).toMatchObject([
        { value, decimals },
      ]);
    }),
    { numRuns: 1000 },
  );
});
