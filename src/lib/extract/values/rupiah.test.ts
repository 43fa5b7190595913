import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRupiah, formatRupiahExact } from '../../format/rupiah';
import type { RupiahMention } from '../mention';
import { unmarked } from '../rule';
import { tokenize } from '../tokens/tokenize';
import { findValues } from './find-values';

function amounts(text: string): RupiahMention[] {
  return findValues(text, tokenize(text)).filter((value) => value.kind === 'rupiah');
}

describe('amounts', () => {
  test.each<[marked: string, ...read: [idr: number, precision: number, max?: number][]]>([
    ['APBD ⟦Rp 1,6 triliun⟧.', [1_600_000_000_000, 1e11]],
    ['APBD ⟦Rp1,6 Triliun⟧.', [1_600_000_000_000, 1e11]],
    ['APBD ⟦Rp.1,6 trilyun⟧.', [1_600_000_000_000, 1e11]],
    ['APBD ⟦Rp. 1,60 trilliun⟧.', [1_600_000_000_000, 1e10]],
    ['APBD ⟦Rp459.577.915.000⟧.', [459_577_915_000, 1]],
    ['APBD ⟦Rp 459.577.915.000⟧, naik.', [459_577_915_000, 1]],
    ['APBD ⟦Rp. 10, 2 miliar⟧.', [10_200_000_000, 1e8]],
    ['APBD ⟦Rp 10 ,2 miliar⟧.', [10_200_000_000, 1e8]],
    ['APBD ⟦Rp 9.9 triliun⟧.', [9_900_000_000_000, 1e11]],
    ['APBD ⟦Rp 9.95 triliun⟧.', [9_950_000_000_000, 1e10]],
    ['APBN ⟦Rp 1.600 triliun⟧.', [1_600_000_000_000_000, 1e12]],
    ['APBN ⟦Rp 3.761,412 triliun⟧.', [3_761_412_000_000_000, 1e9]],
    ['Dana ⟦Rp 459,577 miliar⟧.', [459_577_000_000, 1e6]],
    ['Dana ⟦Rp 0.578 triliun⟧.', [578_000_000_000, 1e9]],
    ['Dana ⟦Rp49 miliar⟧ lebih.', [49_000_000_000, 1e9]],
    ['Dana ⟦Rp49 milyar⟧.', [49_000_000_000, 1e9]],
    ['Dana ⟦Rp49 milliar⟧.', [49_000_000_000, 1e9]],
    ['Dana ⟦Rp49milyard⟧.', [49_000_000_000, 1e9]],
    ['Dana ⟦Rp 500 juta⟧.', [500_000_000, 1e6]],
    ['Dana ⟦Rp 500 jt⟧ dan ⟦Rp 750rb⟧.', [500_000_000, 1e6], [750_000, 1e3]],
    ['Dana ⟦Rp 50 ribuan⟧.', [50_000, 1e3]],
    ['Dana ⟦250 ribu rupiah⟧.', [250_000, 1e3]],
    ['Dana ⟦1,2 triliun rupiah⟧.', [1_200_000_000_000, 1e11]],
    ['Dana ⟦500.000 rupiah⟧.', [500_000, 1]],
    ['APBD ⟦Rp 2,5 T⟧ dan ⟦Rp 49 M⟧.', [2_500_000_000_000, 1e11], [49_000_000_000, 1e9]],
    ['APBD ⟦Rp2,5T⟧ naik.', [2_500_000_000_000, 1e11]],
    ['Dana ⟦Rp 1.234.567.890,00⟧.', [1_234_567_890, 1]],
    ['Dana ⟦Rp 1.234.567.890,-⟧ cair.', [1_234_567_890, 1]],
    ['Dana ⟦Rp. 875.000,--⟧ cair.', [875_000, 1]],
    ['Dana ⟦Rp1.971.123.456.789,12⟧.', [1_971_123_456_789, 1]],
    ['Dana ⟦Rp 46,390,867,653⟧.', [46_390_867_653, 1]],
    ['Dana ⟦Rp 45,000⟧.', [45_000, 1]],
    ['Dana ⟦Rp 49.000.000.00⟧.', [49_000_000, 1]],
    ['Dana ⟦Rp 459. 577. 915.000⟧.', [459_577_915_000, 1]],
    ['Dana ⟦Rp 1.250. 000⟧ untuk warga.', [1_250_000, 1]],
    ['Dana ⟦Rp 1.578.5 miliar⟧.', [1_578_500_000_000, 1e8]],
    ['Dana ⟦IDR 5.000.000⟧ dan ⟦IDR 5 billion⟧.', [5_000_000, 1], [5_000_000_000, 1e9]],
    ['Dana ⟦IDR 1,234.5 billion⟧.', [1_234_500_000_000, 1e8]],
    ['Dana ⟦Rp\n1,6 triliun⟧.', [1_600_000_000_000, 1e11]],
    ['Dana ⟦Rp\u00A01,6\u00A0triliun⟧.', [1_600_000_000_000, 1e11]],
    ['Dana ⟦Rp 1,6\ntriliun⟧.', [1_600_000_000_000, 1e11]],
    ['Dana ⟦Rp: 5 miliar⟧.', [5_000_000_000, 1e9]],
    ['Dana ⟦Rp 2 miliar⟧ (⟦dua miliar rupiah⟧).', [2e9, 1e9], [2e9, 1e9]],
    ['Dana ⟦Rp 2.500.000⟧ (⟦dua juta lima ratus ribu⟧).', [2_500_000, 1], [2_500_000, 1e3]],
    ['Dana ⟦dua koma lima miliar rupiah⟧.', [2_500_000_000, 1e8]],
    ['Dana ⟦seratus dua puluh lima juta rupiah⟧.', [125_000_000, 1e6]],
    ['Dana ⟦satu setengah miliar rupiah⟧.', [1_500_000_000, 1e8]],
    ['Dana ⟦setengah miliar rupiah⟧.', [500_000_000, 1e8]],
    ['Dana ⟦lima ratus rupiah⟧.', [500, 1]],
    ['Dana ⟦Rp dua miliar⟧.', [2e9, 1e9]],
    ['Dana ⟦Rp 4-6 miliar⟧.', [4e9, 1e9, 6e9]],
    ['Dana ⟦Rp4 – 6 miliar⟧.', [4e9, 1e9, 6e9]],
    ['Dana ⟦Rp 4 sampai 6 miliar⟧.', [4e9, 1e9, 6e9]],
    ['Dana ⟦Rp 4 hingga Rp 6 miliar⟧.', [4e9, 1e9, 6e9]],
    ['Dana ⟦Rp 4 s.d. 6 miliar⟧.', [4e9, 1e9, 6e9]],
    ['Dana ⟦Rp4,5-6 miliar⟧.', [4.5e9, 1e8, 6e9]],
    ['Harga ⟦Rp 10.000 - 15.000⟧.', [10_000, 1, 15_000]],
    ['Dana ⟦Rp 4 miliar⟧ hingga ⟦Rp 6 miliar⟧.', [4e9, 1e9], [6e9, 1e9]],
    ['Dana ⟦Rp 500 juta⟧-⟦1 miliar⟧.', [5e8, 1e6], [1e9, 1e9]],
    ['Dari ⟦Rp 4,2⟧ menjadi ⟦Rp 4,5 miliar⟧.', [4.2e9, 1e8], [4.5e9, 1e8]],
    ['Semula ⟦Rp 1,2 triliun⟧ menjadi ⟦1,3 triliun⟧.', [1.2e12, 1e11], [1.3e12, 1e11]],
    ['Semula ⟦Rp 90 juta⟧ menjadi ⟦75 juta⟧.', [9e7, 1e6], [7.5e7, 1e6]],
    ['Kas ⟦minus Rp 12 miliar⟧.', [-12e9, 1e9]],
    ['Kas ⟦minus 12 miliar rupiah⟧.', [-12e9, 1e9]],
    ['Kas ⟦-Rp 12 miliar⟧ dan ⟦Rp -3 miliar⟧.', [-12e9, 1e9], [-3e9, 1e9]],
    ['Kas ⟦Rp (1.250.000.000,00)⟧.', [-1_250_000_000, 1]],
    ['Kas (⟦Rp 5 miliar⟧) aman.', [5e9, 1e9]],
    ['Belanja ⟦Rp 1 triliun 250 miliar⟧.', [1_250_000_000_000, 1e9]],
    ['Belanja ⟦Rp 2 miliar 300 juta 50 ribu⟧.', [2_300_050_000, 1e3]],
    ['Salah cetak ⟦Rp 459.577.915.000 miliar⟧.', [459_577_915_000, 1]],
    ['Sewa ⟦Rp 150.000⟧/hari, ⟦Rp 2 juta⟧/bulan.', [150_000, 1], [2e6, 1e6]],
    ['Total ⟦Rp 250⟧.', [250, 1]],
    ['Anggaran ⟦12,5 miliar⟧ belum cair.', [12.5e9, 1e8]],
    ['Pagu sebesar ⟦750 juta⟧ untuk jalan.', [75e7, 1e6]],
    ['DPT 2024 - ⟦Rp 12 miliar⟧.', [12e9, 1e9]],
    ['SiLPA ⟦Rp 0⟧.', [0, 1]],
  ])('%s', (marked, ...read) => {
    const { text, spans } = unmarked(marked);
    const found = amounts(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(
      found.map(({ idr, precision, idr_max }) => [
        idr,
        precision,
        ...(idr_max === undefined ? [] : [idr_max]),
      ]),
    ).toEqual(read);
  });

  test.each([
    'Dana Rp belum diketahui.',
    'Ekspor senilai 500 juta dolar AS dan US$ 2 miliar.',
    'Produksi 1,3 miliar batang.',
    'Sebanyak 1,2 juta pemilih dan 10 ribu jiwa.',
    'Kurs Rp 1,6.',
    'Kode Rp 12.34.567.',
    'Aplikasi RPJMD 2025.',
    'Rp 99999999999999999999',
    'Beberapa juta rupiah, ribuan rupiah.',
    'Bantuan 2,5 miliar pound.',
  ])('none in %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});

const rupiah = fc.integer({ min: 0, max: 4_000_000_000_000_000 });

test.each(['id', 'en'] as const)('what the site prints in full is read back: %s', (locale) => {
  fc.assert(
    fc.property(rupiah, (idr) => {
      const printed = formatRupiahExact(idr, locale);
      const text = `Anggaran ${printed} disetujui.`;
      expect(amounts(text)).toMatchObject([{ idr, precision: 1, start: 9, end: 9 + printed.length }]);
    }),
    { numRuns: 1500 },
  );
});

test.each(['id', 'en'] as const)(
  'what the site prints in short is read back to its precision: %s',
  (locale) => {
    fc.assert(
      fc.property(rupiah, fc.boolean(), (size, negative) => {
        const idr = negative ? -size : size;
        const [found, ...more] = amounts(`Selisih ${formatRupiah(idr, locale)} tercatat.`);
        expect(more).toEqual([]);
        expect(found?.idr ?? NaN).toBeGreaterThanOrEqual(idr - (found?.precision ?? 0));
        expect(found?.idr ?? NaN).toBeLessThanOrEqual(idr + (found?.precision ?? 0));
        expect(found?.precision ?? NaN).toBeLessThanOrEqual(Math.max(1, size));
      }),
      { numRuns: 1500 },
    );
  },
);

test('figures that Intl prints are read back', () => {
  const format = new Intl.NumberFormat('id-ID', { style: 'currency', currency: 'IDR' });
  fc.assert(
    fc.property(rupiah, (idr) => {
      expect(amounts(`Total ${format.format(idr)}.`)).toMatchObject([{ idr, precision: 1 }]);
    }),
    { numRuns: 1000 },
  );
});
