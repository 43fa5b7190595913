import { describe, expect, test } from 'vitest';
import { unmarked } from '../rule';
import { sentenceRules } from './sentence-rules';
import { sentences } from './sentences';
import { tokenize } from './tokenize';

function cut(text: string): string[] {
  return sentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));
}

describe('a sentence ends where ⏐ stands', () => {
  test.each([
    'Rapat dibuka pukul 09.30 WIB.⏐ Ketua hadir.',
    'Bupati Drs. H. Sumarna, M.M. hadir di Kab. Melati.⏐ Ia pulang malam.',
    'Anggaran Rp. 10,2 miliar disetujui.⏐ Rapat ditutup.',
    'Anggaran naik menjadi Rp 1.234.567.890.⏐ Rapat ditutup.',
    'Ditandatangani a.n. Bupati oleh Sekda.⏐ Selesai.',
    'PT. Cahaya Melati Tbk. mengajukan penawaran di Jl. Mawar No. 5.⏐ Dinas menolak.',
    'Turut hadir Aprilia, S.Sos., M.Si., dan dr. Hasna, Sp.OG.⏐ Mereka disambut.',
    'Turut hadir Sukarna, S.H.⏐ Bupati tidak hadir.',
    'Turut hadir Sukarna, S.H. M.H. dan stafnya.',
    'Dikutip kabarlokal.com, Rabu (12/2/2025).⏐ Acara dihadiri M. Yusuf.',
    '“Kami siap.”⏐ Bupati lalu duduk.',
    '“Kami siap.” kata bupati.⏐ Ia duduk.',
    '"Siap?" tanya ketua.⏐ "Siap!" jawab mereka.',
    'Benarkah?⏐ Tentu!⏐ Begitulah…⏐ Rapat usai.',
    'Hadir camat, lurah, dll.⏐ Rapat dimulai.',
    'Hadir Sukarna dkk. serta tamu.⏐ Rapat dimulai.',
    '1. Penetapan APBD.⏐ 2. Penutupan.',
    'Tahun itu 2024.⏐ Ia menang.',
    'Ia di Komisi II.⏐ Rapat dimulai.',
    'Ia di Komisi I.⏐ Rapat dimulai.',
    'Judul berita tanpa titik⏐\nRombongan tiba di balai kota⏐\n\nMereka disambut.',
    'Rapat usai.⏐ “Kami puas,”ujarnya.⏐ (Laporan tim)',
    'K.H. Ahmad Dahri memimpin doa.⏐ Prof. Dr. Ir. Hj. Ratna hadir.',
    'Mereka pulang. . .⏐ Selesai.',
    'Diundangkan tgl. 5 Mei, lihat hlm. 7 s.d. 9.⏐ Selesai.',
  ])('%s', (marked) => {
    const parts = marked.split('⏐').map((part) => part.trim());
    expect(cut(marked.replaceAll('⏐', ''))).toEqual(parts);
  });
});

describe.each(sentenceRules)('$id', ({ id, example, counterexample }) => {
  test('decides the marked stops of its example', () => {
    const { text, spans } = unmarked(example);
    expect(decisions(text, id)).toEqual(spans.map(({ start }) => start));
  });

  test('decides nothing in its counter-example', () => {
    expect(decisions(unmarked(counterexample).text, id)).toEqual([]);
  });
});

/** Offsets of the stops that a rule is the first to decide. */
function decisions(text: string, id: string): number[] {
  const tokens = tokenize(text);
  const offsets: number[] = [];
  const undo = sentenceRules.map((rule) => {
    const original = rule.ends.bind(rule);
    rule.ends = (stop) => {
      const decided = original(stop);
      const at = stop.tokens[stop.at];
      if (decided !== null && rule.id === id && at) offsets.push(at.start);
      return decided;
    };
    return () => {
      rule.ends = original;
    };
  });
  sentences(text, tokens);
  for (const restore of undo) restore();
  return offsets;
}
