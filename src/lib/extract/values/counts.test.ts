import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../format/number';
import type { CountMention } from '../mention';
import { unmarked } from '../rule';
import { tokenize } from '../tokens/tokenize';
import { findValues } from './find-values';

function counts(text: string): CountMention[] {
  return findValues(text, tokenize(text)).filter((value) => value.kind === 'count');
}

describe('counts', () => {
  test.each<[marked: string, ...read: [value: number, unit: string | null, approximate?: 'about'][]]>([
    ['DPT ⟦247.012 pemilih⟧.', [247_012, 'pemilih']],
    ['DPT ⟦247,012 pemilih⟧.', [247_012, 'pemilih']],
    ['DPT ⟦1,234,567 pemilih⟧.', [1_234_567, 'pemilih']],
    ['DPT ⟦247012 pemilih⟧.', [247_012, 'pemilih']],
    ['Sebanyak ⟦1.234 jiwa⟧.', [1234, 'jiwa']],
    ['Hadir ⟦12 orang⟧.', [12, 'orang']],
    ['Hadir ⟦12 Orang⟧ dari ⟦3 OPD⟧.', [12, 'orang'], [3, 'OPD']],
    ['Hadir ⟦dua belas orang⟧.', [12, 'orang']],
    ['Hadir ⟦duabelas orang⟧.', [12, 'orang']],
    ['Hadir ⟦seratus dua puluh lima orang⟧.', [125, 'orang']],
    ['Hadir ⟦seribu lima ratus peserta⟧.', [1500, 'peserta']],
    ['Reses di ⟦enam titik⟧.', [6, 'titik']],
    ['Reses di ⟦6 Titik⟧ Dapil 1.', [6, 'titik']],
    ['Sebanyak ⟦350 TPS⟧.', [350, 'TPS']],
    ['Sebanyak ⟦45 anggota⟧ DPRD.', [45, 'anggota']],
    ['Sekitar ⟦10 ribu pemilih⟧.', [10_000, 'pemilih', 'about']],
    ['Ada ⟦1,2 juta pemilih⟧.', [1_200_000, 'pemilih']],
    ['Ada lebih dari ⟦500 warga⟧.', [500, 'warga', 'about']],
    ['Ada kurang lebih ⟦500 warga⟧.', [500, 'warga', 'about']],
    ['Ada hampir ⟦500 warga⟧.', [500, 'warga', 'about']],
    ['Ada ± ⟦500 warga⟧.', [500, 'warga', 'about']],
    ['Ada ⟦500 lebih warga⟧.', [500, 'warga', 'about']],
    ['Ada ⟦500 warga⟧ lebih.', [500, 'warga', 'about']],
    ['Ada ⟦500 warga⟧ lebih banyak.', [500, 'warga']],
    ['Ada ⟦500-an warga⟧.', [500, 'warga', 'about']],
    ['Ada ⟦10⟧-⟦15 orang⟧.', [10, 'orang', 'about'], [15, 'orang', 'about']],
    ['Ada ⟦10⟧ sampai ⟦15 orang⟧.', [10, 'orang', 'about'], [15, 'orang', 'about']],
    ['Ada ⟦10 orang⟧, lalu ⟦15 orang⟧.', [10, 'orang'], [15, 'orang']],
    ['Ada ⟦1.200 orang pemilih⟧.', [1200, 'pemilih']],
    ['Ada ⟦1.200 orang⟧ yang hadir.', [1200, 'orang']],
    ['Raih ⟦98.765 suara sah⟧, ⟦1.234 suara tidak sah⟧.', [98_765, 'suara sah'], [1234, 'suara tidak sah']],
    ['Ada ⟦180.321 pengguna hak pilih⟧.', [180_321, 'pengguna hak pilih']],
    ['Ada ⟦2 pasangan calon⟧.', [2, 'pasangan calon']],
    ['Ada ⟦3 (tiga) hari⟧.', [3, 'hari']],
    ['Ada ⟦tiga (3) hari⟧.', [3, 'hari']],
    ['Luas ⟦1,234 hektare⟧ dan ⟦63,53 hektare⟧.', [1.234, 'hektare'], [63.53, 'hektare']],
    ['Terdaftar ⟦247.012⟧, laki-laki ⟦120.100⟧.', [247_012, null], [120_100, null]],
    ['Indeks ⟦63,53⟧ dan ⟦63.53⟧.', [63.53, null], [63.53, null]],
    ['Indeks ⟦0,453⟧.', [0.453, null]],
    ['Terdaftar ⟦1,2 juta⟧.', [1_200_000, null]],
    ['Hadir ⟦2000 orang⟧.', [2000, 'orang']],
    ['Selama ⟦5 tahun⟧.', [5, 'tahun']],
    ['Pada tahun 2024 anggota bertambah ⟦5 orang⟧.', [5, 'orang']],
    ['Pemilih:\n⟦350⟧\nPemilih lain', [350, null]],
  ])('%s', (marked, ...read) => {
    const { text, spans } = unmarked(marked);
    const found = counts(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(
      found.map(({ value, unit, approximate }) => [value, unit, ...(approximate ? ['about'] : [])]),
    ).toEqual(read);
  });

  test.each([
    'Ribuan orang dan ratusan warga hadir.',
    'Nomor 23 Tahun 2017 dan UU 1/2022, UU No. 23 Tahun 2014.',
    'Perda Nomor 5 Tahun 2023, PP 12/2018, Permendagri 77 Tahun 2020.',
    'Surat Nomor: 800/123/BKD/2024 dan No. B/12/IV/2024.',
    'Pasal 5 ayat (2) dan Pasal 27 ayat 3.',
    'Pukul 09.30 WIB, 13.00-15.30 WITA, jam 8.',
    'Hubungi 0812-3456-7890 atau (0711) 312345 atau 081234567890.',
    'NIP 19700101 199003 1 001',
    'Dapil 1, Komisi 2 dan nomor urut 3.',
    'Rabu (12/2/2025) dan 8 September 2022, tahun 2024.',
    'Rp 5 miliar dan 71,2 persen.',
    'Lihat https://kabarlokal.com/2025/02/12/artikel-123 dan www.x.id/5',
    'Jalan Melati No. 5 RT 03/RW 02, KM 12.',
    'SMP Negeri 2, SDN 15, Kodim 0402, Covid-19.',
    'Kode 5.1.02.04 dan 2/3 anggota.',
    'Salah satu anggota, satu-satunya, satu sama lain.',
    'Tanggal 8 dan tgl 9.',
    'Mal 4G dan B2SA.',
    'US$ 500 juta dan 300 dolar.',
    '12 Rabiul Awal 1446 H',
    'Tahun 1990-an',
  ])('none in %s', (text) => {
    expect(counts(text)).toEqual([]);
  });
});

test('whole numbers that the site prints are read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300_000_000 }), (value) => {
      expect(counts(`Terdata ${formatNumber(value, 'id')} pemilih.`)).toMatchObject([
        { value, unit: 'pemilih', approximate: false },
      ]);
    }),
    { numRuns: 1000 },
  );
});
