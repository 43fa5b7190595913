import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../../scripts/extract/read-lexicon';
import { grammar } from '../extract';
import { articleFromText } from '../text/article-from-text';

const read = grammar(await readLexicon());

/** Names of the flags of all proposals of an invented text. */
function flagsOf(text: string): string[] {
  return read(articleFromText(text)).proposals.flatMap(({ flags }) => flags.map(({ check }) => check));
}

describe('flags', () => {
  test.each([
    ['weekday', 'DPRD Kabupaten Pati kunjungan kerja ke DPRD Kabupaten Tuban, Senin (4/3/2025).'],
    [
      'turnout_ratio',
      'Partisipasi Pilkada 2024 di Kabupaten Pati mencapai 81,2 persen. Dari 1.000.000 pemilih dalam DPT, sebanyak 712.000 orang menggunakan hak pilih.',
    ],
    [
      'votes_sum',
      'Pada Pilkada 2024 di Kabupaten Pati, pengguna hak pilih 712.000 orang. Suara sah 690.000 dan suara tidak sah 21.000 suara menurut partisipasi pemilih.',
    ],
    [
      'change_sum',
      'Dalam Perubahan APBD Kabupaten Pati 2025, belanja daerah semula Rp 2,1 triliun bertambah Rp 100 miliar menjadi Rp 2,4 triliun.',
    ],
    [
      'words_and_figure',
      'APBD Kabupaten Pati 2025: belanja modal Rp 200 miliar (dua ratus lima puluh miliar rupiah).',
    ],
    ['magnitude', 'APBD Kabupaten Pati 2025: belanja daerah sebesar Rp 2,1 miliar.'],
    ['region_type', 'APBD Malang 2025: belanja modal Rp 200 miliar.'],
  ])('%s', (check, text) => {
    expect(flagsOf(text)).toContain(check);
  });

  test.each([
    'DPRD Kabupaten Pati kunjungan kerja ke DPRD Kabupaten Tuban, Selasa (4/3/2025).',
    'Partisipasi Pilkada 2024 di Kabupaten Pati mencapai 71,2 persen. Dari 1.000.000 pemilih dalam DPT, sebanyak 712.000 orang menggunakan hak pilih.',
    'Dalam Perubahan APBD Kabupaten Pati 2025, belanja daerah semula Rp 2,1 triliun bertambah Rp 300 miliar menjadi Rp 2,4 triliun.',
    'APBD Kabupaten Pati 2025: belanja modal Rp 200 miliar (dua ratus miliar rupiah).',
    'APBD Kabupaten Malang 2025: belanja daerah sebesar Rp 2,1 triliun.',
  ])('none: %s', (text) => {
    expect(read(articleFromText(text)).proposals.length).toBeGreaterThan(0);
    expect(flagsOf(text)).toEqual([]);
  });
});
