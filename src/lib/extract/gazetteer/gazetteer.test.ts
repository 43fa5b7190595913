import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../lexicon';
import type { Mention } from '../mention';
import { unmarked } from '../rule';
import { tokenize } from '../tokens/tokenize';
import { gazetteer } from './gazetteer';
import { gazetteerRules } from './rules';

const lexicon = lexiconOfReference();
const find = gazetteer(lexicon);
const mentions = (text: string) => find(text, tokenize(text));

function of<K extends Mention['kind']>(kind: K, text: string) {
  return mentions(text).filter(
    (mention): mention is Extract<Mention, { kind: K }> & typeof mention => mention.kind === kind,
  );
}

describe('every rule finds its example and leaves its counter-example', () => {
  test.each(gazetteerRules)('$id', ({ id, example, counterexample }) => {
    const { text, spans } = unmarked(example);
    const found = mentions(text).filter(({ rule }) => rule === id);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(mentions(counterexample).filter(({ rule }) => rule === id)).toEqual([]);
  });

  test('and no mention is without a rule', () => {
    const known = new Set(gazetteerRules.map(({ id }) => id));
    const texts = gazetteerRules.flatMap(({ example, counterexample }) => [
      unmarked(example).text,
      counterexample,
    ]);
    const ids = texts.flatMap(mentions).map(({ rule }) => rule);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(known.size);
  });
});

describe('regions', () => {
  test.each([
    ['Kabupaten Ogan Ilir', 'kabupaten', '16.10'],
    ['Kab. Ogan Ilir', 'kabupaten', '16.10'],
    ['kabupaten ogan ilir', 'kabupaten', '16.10'],
    ['OGAN ILIR', null, '16.10'],
    ['Ogan Komering Ulu Timur', null, '16.08'],
    ['OKU Timur', null, '16.08'],
    ['OKU', null, '16.01'],
    ['Pali', null, '16.12'],
    ['Kota Pangkalpinang', 'kota', '19.71'],
    ['Pagaralam', null, '16.72'],
    ['Toli-Toli', null, '72.04'],
    ['Kepulauan Aru', null, '81.07'],
    ['Provinsi Jambi', 'provinsi', '15'],
    ['Prov. Jambi', 'provinsi', '15'],
    ['DKI Jakarta', null, '31'],
    ['Daerah Istimewa Yogyakarta', null, '34'],
    ['Kota Yogyakarta', 'kota', '34.71'],
    ['Papua Barat Daya', null, '96'],
    ['Kota Administrasi Jakarta Selatan', 'kota', '31.74'],
    ['Kab. Limapuluh Kota', 'kabupaten', '13.07'],
  ])('%s', (name, type, code) => {
    const text = `Rombongan tiba di ${name}, kemarin.`;
    expect(of('region', text)).toEqual([
      expect.objectContaining({ start: 18, end: 18 + name.length, type, code, candidates: [code] }),
    ]);
  });

  test('every region is found by its full name, and by its name where that is no other region’s', () => {
    for (const { code, name, full_name } of lexicon.regions) {
      expect(of('region', `Ia di ${full_name}.`).map((region) => region.code)).toEqual([code]);
      const same = lexicon.regions.filter((other) => other.name === name);
      const [region] = of('region', `Warga ${name} datang.`);
      expect(region?.candidates).toEqual(expect.arrayContaining(same.map((one) => one.code)));
      if (same.length > 1) expect(region?.code).toBeNull();
    }
  });

  test.each([
    ['a bare name that is two regions stays undecided', 'Warga Malang senang.', [null]],
    ['a post gives the type', 'Wali Kota Malang dan Bupati Malang bertemu.', ['35.73', '35.07']],
    ['a body gives the type', 'Pemkot Bekasi dan Pemkab Bekasi bertemu.', ['32.75', '32.16']],
    ['one form elsewhere decides', 'Warga Malang senang. Pemkot Malang juga.', ['35.73', '35.73']],
    ['two forms elsewhere do not', 'Malang: Pemkot Malang dan Pemkab Malang.', [null, '35.73', '35.07']],
    ['the governor’s is the province', 'Gubernur Bengkulu tiba di Bengkulu.', ['17', '17']],
    ['a province after a namesake decides', 'Ia di Banjar, Kalimantan Selatan.', ['63.03', '63']],
    ['a province after one of its regions is the province', 'Ia di Lebong, Bengkulu.', ['17.07', '17']],
    ['three namesakes', 'Ia di Gorontalo.', [null]],
  ])('%s', (_, text, codes) => {
    expect(of('region', text).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['everyday words', 'Batu bata dan Pati garut dijual. Landak mati. Metro dibuka.'],
    ['names of persons', 'Kata Bima Sakti dan Kartika Lingga.'],
    ['other places of the same name', 'Ia ke Puncak dan Polda Metro Jaya.'],
    ['lower case', 'Ia lahir di bandung dan pernah di ogan ilir.'],
    [
      'newspapers, banks, universities, streets',
      'Lampung Post, Bank Jateng, Universitas Negeri Semarang, Jalan Bandung.',
    ],
    ['names over two lines', 'Rombongan Ogan\nIlir tiba.'],
  ])('%s are none', (_, text) => {
    expect(of('region', text)).toEqual([]);
  });

  test('a person of the same name speaks', () => {
    expect(of('region', 'Warga Bima datang. Bima mengatakan siap.').map(({ start }) => start)).toEqual([6]);
  });

  test.each([
    ['Bupati Pati', '33.18'],
    ['DPRD Batu', '35.79'],
    ['Pemkab Demak', '33.21'],
    ['Kota Metro', '18.72'],
    ['warga Landak', '61.08'],
  ])('%s is one in spite of its everyday name', (words, code) => {
    expect(of('region', `Kata ${words} kemarin.`).map((region) => region.code)).toEqual([code]);
  });
});

describe('posts', () => {
  test.each([
    ['Bupati Ogan Ilir', 'Bupati', 'regent', 'definitive', '16.10', null],
    ['Plt. Bupati Muara Enim', 'Plt Bupati', 'regent', 'acting', '16.03', null],
    ['Pelaksana Tugas (Plt) Bupati Muara Enim', 'Plt Bupati', 'regent', 'acting', '16.03', null],
    ['Pj. Wali Kota Palembang', 'Penjabat Wali Kota', 'mayor', 'acting', '16.71', null],
    ['Penjabat (Pj) Gubernur Jawa Tengah', 'Penjabat Gubernur', 'governor', 'acting', '33', null],
    ['Pjs Bupati Muba', 'Penjabat Sementara Bupati', 'regent', 'acting', '16.06', null],
    ['Plh Walikota Solok', 'Pelaksana Harian Wali Kota', 'mayor', 'acting', '13.72', null],
    ['mantan Wakil Bupati OKI', 'mantan Wakil Bupati', 'vice_regent', 'former', '16.02', null],
    ['Wakil Bupati terpilih Tanggamus', 'Wakil Bupati', 'vice_regent', 'elected', '18.06', null],
    ['Wawali Tegal', 'Wakil Wali Kota', 'vice_mayor', 'definitive', '33.76', null],
    ['Wagub Sumsel', 'Wakil Gubernur', 'vice_governor', 'definitive', '16', null],
    ['Ketua DPRD Kabupaten Karanganyar', 'Ketua DPRD', 'council_chair', 'definitive', '33.13', 'DPRD'],
    ['wakil DPRD Karanganyar', 'Wakil DPRD', 'council_vice_chair', 'definitive', '33.13', 'DPRD'],
    ['Wakil Ketua 1 DPRD Lahat', 'Wakil Ketua I DPRD', 'council_vice_chair', 'definitive', '16.04', 'DPRD'],
    ['Ketua DPRD sementara', 'Ketua DPRD Sementara', 'council_chair', 'definitive', null, 'DPRD'],
    [
      'Anggota Komisi II DPRD Ogan Ilir',
      'Anggota Komisi II DPRD',
      'council_member',
      'definitive',
      '16.10',
      'DPRD',
    ],
    ['Ketua Komisi A', 'Ketua Komisi A DPRD', 'council_organ_officer', 'definitive', null, 'DPRD'],
    [
      'Ketua Fraksi PDI Perjuangan DPRD Sragen',
      'Ketua Fraksi PDI Perjuangan DPRD',
      'council_organ_officer',
      'definitive',
      '33.14',
      'DPRD',
    ],
    ['Anggota Banggar DPRD DIY', 'Anggota Badan Anggaran DPRD', 'council_member', 'definitive', '34', 'DPRD'],
    [
      'Ketua Badan Musyawarah (Banmus) DPRD Lahat',
      'Ketua Badan Musyawarah DPRD',
      'council_organ_officer',
      'definitive',
      '16.04',
      'DPRD',
    ],
    [
      'Ketua Pansus Konflik Lahan DPRD Lahat',
      'Ketua Pansus Konflik Lahan DPRD',
      'council_organ_officer',
      'definitive',
      '16.04',
      'DPRD',
    ],
    [
      'Anggota Pansus II DPRD Lahat',
      'Anggota Pansus II DPRD',
      'council_member',
      'definitive',
      '16.04',
      'DPRD',
    ],
    ['Ketua Pansus LKPJ', 'Ketua Pansus LKPJ DPRD', 'council_organ_officer', 'definitive', null, 'DPRD'],
    ['Rektor Universitas Melati Jaya', 'Rektor', 'other', 'definitive', null, null],
    ['Sekretaris DPRD Lahat', 'Sekretaris DPRD', 'council_secretary', 'definitive', '16.04', 'DPRD'],
    [
      'Ketua Dewan Perwakilan Rakyat Daerah (DPRD) Kabupaten Kudus',
      'Ketua DPRD',
      'council_chair',
      'definitive',
      '33.19',
      'DPRD',
    ],
    ['Sekwan', 'Sekretaris DPRD', 'council_secretary', 'definitive', null, 'DPRD'],
    ['Pimpinan DPRD Lahat', 'Pimpinan DPRD', 'other', 'definitive', '16.04', 'DPRD'],
    ['Anggota DPR RI', 'Anggota DPR RI', 'council_member', 'definitive', null, 'DPR RI'],
    ['Ketua DPRA', 'Ketua DPRA', 'council_chair', 'definitive', '11', 'DPRA'],
    ['Anggota DPR Papua', 'Anggota DPR Papua', 'council_member', 'definitive', '91', 'DPR Papua'],
    ['Sekda Provinsi Lampung', 'Sekda', 'regional_secretary', 'definitive', '18', null],
    [
      'Asisten I Bidang Pemerintahan dan Kesra',
      'Asisten I Bidang Pemerintahan dan Kesra',
      'assistant_or_adviser',
      'definitive',
      null,
      null,
    ],
    [
      'Staf Ahli Bupati Bidang Hukum',
      'Staf Ahli Bupati Bidang Hukum',
      'assistant_or_adviser',
      'definitive',
      null,
      null,
    ],
    [
      'Kepala Dinas Pendidikan dan Kebudayaan Lahat',
      'Kepala Dinas Pendidikan dan Kebudayaan',
      'department_officer',
      'definitive',
      '16.04',
      'Dinas Pendidikan dan Kebudayaan',
    ],
    [
      'Kepala Badan Pengelola Keuangan dan Aset Daerah (BPKAD) Kabupaten Lahat',
      'Kepala Badan Pengelola Keuangan dan Aset Daerah',
      'department_officer',
      'definitive',
      '16.04',
      'Badan Pengelola Keuangan dan Aset Daerah',
    ],
    ['Kadis Kominfo', 'Kepala Dinas Kominfo', 'department_officer', 'definitive', null, 'Dinas Kominfo'],
    ['Kepala Bappeda Sragen', 'Kepala Bappeda', 'department_officer', 'definitive', '33.14', 'Bappeda'],
    [
      'Kabag Umum Setda Sleman',
      'Kepala Bagian Umum Setda',
      'department_officer',
      'definitive',
      '34.04',
      'Bagian Umum Setda',
    ],
    [
      'Sekretaris Dinas Perhubungan',
      'Sekretaris Dinas Perhubungan',
      'department_officer',
      'definitive',
      null,
      'Dinas Perhubungan',
    ],
    ['Inspektur Kabupaten Lahat', 'Inspektur', 'department_officer', 'definitive', '16.04', 'Inspektorat'],
    ['Camat Melati Utara', 'Camat Melati Utara', 'subdistrict_head', 'definitive', null, null],
    ['Ketua KPU Kabupaten Lahat', 'Ketua KPU', 'other', 'definitive', '16.04', 'KPU'],
    ['Komisioner Bawaslu Sumsel', 'Komisioner Bawaslu', 'other', 'definitive', '16', 'Bawaslu'],
    ['Dandim 0404/Muara Enim', 'Dandim', 'other', 'definitive', '16.03', 'Kodim'],
    ['Ketua DPC PDIP Lahat', 'Ketua DPC PDIP', 'other', 'definitive', '16.04', 'PDIP'],
    [
      'Menteri Dalam Negeri (Mendagri)',
      'Menteri Dalam Negeri',
      'other',
      'definitive',
      null,
      'Kementerian Dalam Negeri',
    ],
  ])('%s', (words, post, role, status, region, body) => {
    const text = `Kata ${words}, kemarin.`;
    const [found, ...rest] = of('post', text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ post, role, status, body, start: 5, end: 5 + words.length });
    expect(found?.region?.code ?? null).toBe(region);
  });

  test.each([
    ['candidates', 'Calon bupati dan wakil bupati nomor urut 1 tiba.'],
    ['buildings and rules', 'Kantor Bupati, Peraturan Gubernur, rumah dinas wali kota.'],
    ['elections', 'Pemilihan Bupati dan Wakil Bupati Ogan Ilir usai.'],
    ['people in general', 'Para camat, kepala keluarga dan anggota dewan keluarga tiba.'],
  ])('%s are none', (_, text) => {
    expect(of('post', text)).toEqual([]);
  });

  test('a pair has the region of both', () => {
    const posts = of('post', 'Bupati dan Wakil Bupati Ogan Ilir tiba.');
    expect(posts.map(({ post, region }) => [post, region?.code])).toEqual([
      ['Bupati', '16.10'],
      ['Wakil Bupati', '16.10'],
    ]);
  });
});

describe('bodies', () => {
  test.each([
    ['DPRD Kabupaten Lahat', 'dprd', 'DPRD', '16.04'],
    ['Komisi II DPRD Ogan Ilir', 'dprd', 'Komisi II DPRD', '16.10'],
    ['Pemerintah Kabupaten Lahat', 'government', 'Pemerintah Kabupaten', '16.04'],
    ['Pemkot Malang', 'government', 'Pemkot', '35.73'],
    ['KPU Kabupaten Lahat', 'kpu', 'KPU', '16.04'],
    ['Bawaslu', 'bawaslu', 'Bawaslu', null],
    ['Polres Lahat', 'police', 'Polres', '16.04'],
    [
      'Dinas Pekerjaan Umum dan Penataan Ruang (PUPR) Lahat',
      'agency',
      'Dinas Pekerjaan Umum dan Penataan Ruang (PUPR)',
      '16.04',
    ],
    ['Bappeda Sragen', 'agency', 'Bappeda', '33.14'],
    ['Kementerian Dalam Negeri', 'ministry', 'Kementerian Dalam Negeri', null],
    ['Universitas Negeri Semarang', 'university', 'Universitas Negeri Semarang', null],
  ])('%s', (words, body, name, region) => {
    const [found] = of('body', `Ia ke ${words}, kemarin.`);
    expect(found).toMatchObject({ body, name, start: 6, end: 6 + words.length });
    expect(found?.region?.code ?? null).toBe(region);
  });
});

describe('accounts', () => {
  test.each([
    ['Pendapatan Asli Daerah (PAD)', 'Pendapatan Asli Daerah', '4.1'],
    ['lain-lain PAD yang sah', 'Lain-lain PAD yang Sah', '4.1.04'],
    ['belanja tidak terduga (BTT)', 'Belanja Tidak Terduga', '5.3'],
    ['belanja barang dan jasa', 'Belanja Barang dan Jasa', '5.1.02'],
    ['SiLPA tahun lalu', 'Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya', '6.1.01'],
    ['SILPA', 'Sisa Lebih Pembiayaan Anggaran (SiLPA)', null],
    ['pembiayaan netto', 'Pembiayaan Neto', null],
    ['DAK Non-Fisik', 'DAK Nonfisik', null],
    ['total APBD', 'Total APBD (tanpa rincian)', null],
    ['belanja tak langsung', 'Belanja Tidak Langsung', null],
    ['perjalanan dinas', 'Belanja Perjalanan Dinas', '5.1.02.04'],
  ])('%s', (words, account, code) => {
    const text = `Untuk ${words} Rp 2 miliar.`;
    expect(of('account', text)).toEqual([
      expect.objectContaining({ account, code, start: 6, end: 6 + words.length }),
    ]);
  });

  test('each has the code of the reference', () => {
    const codes = new Map(
      readFileSync('data/reference/accounts.csv', 'utf8')
        .split('\n')
        .map((line) => line.split(',') as [string, string]),
    );
    const texts = [...codes.keys()].filter((label) => !label.includes('"'));
    const found = texts.flatMap((label) => of('account', label).filter(({ account }) => account === label));
    expect(found.length).toBeGreaterThan(40);
    for (const { account, code } of found)
      expect([account, code ?? '']).toEqual([account, codes.get(account)]);
  });
});

describe('phases', () => {
  test.each([
    ['APBD 2025', 'APBD', 2025],
    ['APBD Tahun Anggaran (TA) 2025', 'APBD', 2025],
    ['APBD murni TA. 2025', 'APBD', 2025],
    ['APBD-P 2024', 'APBD-P', 2024],
    ['Perubahan APBD (P-APBD) Tahun 2024', 'APBD-P', 2024],
    ['APBDP', 'APBD-P', null],
    ['R-APBD 2026', 'RAPBD', 2026],
    ['Rancangan APBD', 'RAPBD', null],
    ['Raperda tentang APBD Tahun Anggaran 2026', 'RAPBD', 2026],
    ['nota keuangan RAPBD 2026', 'RAPBD', 2026],
    ['RAPBD Perubahan Tahun 2024', 'RAPBD-P', 2024],
    ['RAPBD-P', 'RAPBD-P', null],
    ['Ranperda tentang Perubahan APBD', 'RAPBD-P', null],
    ['KUA-PPAS APBD TA 2026', 'KUA-PPAS', 2026],
    ['KUA/PPAS', 'KUA-PPAS', null],
    ['Kebijakan Umum Anggaran dan Prioritas Plafon Anggaran Sementara (KUA-PPAS)', 'KUA-PPAS', null],
    ['KUPA-PPAS-P', 'KUPA-PPAS-P', null],
    ['KUA-PPAS Perubahan 2025', 'KUPA-PPAS-P', 2025],
    ['realisasi APBD 2024', 'REALISASI', 2024],
    ['Raperda Pertanggungjawaban Pelaksanaan APBD 2023', 'REALISASI', 2023],
    ['LKPJ 2024', 'REALISASI', 2024],
  ])('%s', (words, stage, year) => {
    const text = `Mereka membahas ${words}.`;
    expect(of('phase', text)).toEqual([
      expect.objectContaining({ stage, fiscal_year: year, start: 16, end: 16 + words.length }),
    ]);
  });

  test('the year may stand after the region', () => {
    expect(of('phase', 'Mereka membahas APBD Kabupaten Ogan Ilir Tahun Anggaran 2025.')).toEqual([
      expect.objectContaining({ fiscal_year: 2025, start: 16, end: 20 }),
    ]);
  });
});

describe('elections', () => {
  test.each([
    ['Pilkada Serentak 2024', 'pilkada_serentak', 2024],
    ['Pilkada', null, null],
    ['Pilbup 2020', 'pilkada_bupati', 2020],
    ['Pemilihan Bupati dan Wakil Bupati', 'pilkada_bupati', null],
    ['Pilwalkot', 'pilkada_walikota', null],
    ['Pilgub tahun 2018', 'pilkada_gubernur', 2018],
    ['Pilpres 2019', 'pemilu_presiden', 2019],
    ['Pemilu 2024', 'pemilu_serentak', 2024],
    ['Pemilu 2014', null, 2014],
    ['Pileg 2014', null, 2014],
    ['pemungutan suara ulang (PSU)', null, null],
  ])('%s', (words, election, year) => {
    const text = `Menjelang ${words}.`;
    expect(of('election', text)).toEqual([
      expect.objectContaining({ election, year, start: 10, end: 10 + words.length }),
    ]);
  });

  test('the year may stand after the region', () => {
    expect(of('election', 'Menjelang Pilkada Kota Solok tahun 2020.')).toMatchObject([{ year: 2020 }]);
  });
});

const vocabulary = [
  'Bupati',
  'dan',
  'Wakil',
  'Ketua',
  'DPRD',
  'Komisi',
  'II',
  'Kabupaten',
  'Kota',
  'Malang',
  'Ogan',
  'Ilir',
  'OKU',
  'Timur',
  ',',
  '.',
  '(',
  ')',
  '\n',
  '-',
  '/',
  'APBD',
  'Perubahan',
  'Tahun',
  '2025',
  'Plt',
  'Pj',
  'Kepala',
  'Dinas',
  'Kesehatan',
  'PAD',
  'Belanja',
  'Modal',
  'Pilkada',
  'Serentak',
  'Camat',
  'Jawa',
  'Tengah',
  '\u200f',
  '😀',
  'é',
];

describe('any text', () => {
  test('mentions lie inside it, sorted, and none of one kind overlaps another', () => {
    const words = fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        const found = mentions(text);
        const ends = new Map<string, number>();
        let start = 0;
        for (const mention of found) {
          expect(mention.start).toBeGreaterThanOrEqual(Math.max(start, ends.get(mention.kind) ?? 0));
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          start = mention.start;
          ends.set(mention.kind, mention.end);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['capitals', 'BUPATI OGAN '.repeat(8500)],
    ['brackets', '(KUA) (Plt) '.repeat(8500)],
    ['half a name', 'Ogan Komering Ulu '.repeat(5600)],
    ['agencies', 'Kepala Dinas Kesehatan dan '.repeat(3700)],
    ['regions', 'Malang, '.repeat(12500)],
  ])('100 kB of %s takes less than two seconds, also beside other work', (_, text) => {
    const tokens = tokenize(text);
    const before = performance.now();
    find(text, tokens);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

function lexiconOfReference(): Lexicon {
  const [, ...lines] = readFileSync('data/reference/regions.csv', 'utf8').trim().split('\n');
  return {
    regions: lines.map((line) => {
      const [code = '', type, name = '', full_name = '', province = '', capital] = line.split(',');
      return {
        code,
        type: type as Lexicon['regions'][number]['type'],
        name,
        full_name,
        province,
        capital: capital || null,
      };
    }),
  };
}
