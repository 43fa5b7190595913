import { describe, expect, test } from 'vitest';
import { unmarked } from '../rule';
import { tokenize } from '../tokens/tokenize';
import { findValues } from './find-values';

describe('ordinals', () => {
  test.each<[marked: string, ...values: number[]]>([
    ['HUT ⟦ke-79⟧ RI.', 79],
    ['HUT ⟦ke 79⟧ RI.', 79],
    ['Masa sidang ⟦ke-III⟧.', 3],
    ['Hari ⟦ke- 3⟧ dan ⟦ke–4⟧.', 3, 4],
    ['Rapat ⟦ketiga⟧ dan tahap ⟦kedua belas⟧.', 3, 12],
    ['Untuk ⟦kedua⟧ kalinya.', 2],
    ['Edisi ⟦kesepuluh⟧, tahun ⟦kesebelas⟧.', 10, 11],
    ['⟦Kedua⟧, anggaran naik.', 2],
    ['Rapat ⟦pertama⟧.', 1],
    ['Ketua Komisi ⟦II⟧ DPRD.', 2],
    ['Komisi ⟦IV⟧, Asisten ⟦I⟧, Dapil ⟦3⟧.', 4, 1, 3],
    ['Komisi ⟦I⟧, ⟦II⟧ dan ⟦III⟧.', 1, 2, 3],
    ['Komisi ⟦I⟧-⟦IV⟧ hadir.', 1, 4],
    ['Komisi ⟦2⟧ dan Reses ⟦1⟧ di 6 titik.', 2, 1],
    ['Wakil Ketua ⟦II⟧ DPRD.', 2],
    ['Masa Persidangan ⟦III⟧.', 3],
    ['Dapil Sumsel ⟦II⟧ dan Dapil Ogan Ilir ⟦1⟧.', 2, 1],
    ['Daerah pemilihan (dapil) ⟦5⟧.', 5],
    ['Paslon nomor urut ⟦2⟧.', 2],
    ['Triwulan ⟦IV⟧ dan semester ⟦1⟧ tahun 2024.', 4, 1],
    ['Triwulan ⟦I⟧/2024 dan semester ⟦II⟧-2024.', 1, 2],
    ['Angkatan ⟦XIV⟧ dan ⟦ke-XXII⟧.', 14, 22],
    ['Ketiga orang itu.'],
    ['Kedua pihak, kedua daerah, kedua belah pihak.'],
    ['Mereka ke 3 desa.'],
    ['Ketua I. Wayan Sarna.'],
    ['Komisi itu 5 orang.'],
    ['Reses 12 persen, komisi 5 orang.'],
    ['Pemilihan 2024 dan Dapil 10/3/2018.'],
    ['Angka VIP dan MCMXC.'],
  ])('%s', (marked, ...values) => {
    const { text, spans } = unmarked(marked);
    const found = findValues(text, tokenize(text)).filter((value) => value.kind === 'ordinal');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(({ value }) => value)).toEqual(values);
  });
});
