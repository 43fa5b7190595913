import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article';
import { ExtractError } from '../extract-error';
import { articleFromText } from './article-from-text';

// All sentences are invented.
const lead =
  'Ogan Tengah, kabarogan.example – Bupati Ogan Tengah Rudi Hartawan meninjau jalan rusak di Desa Lubuk Sari, Selasa (8/10/2024).';
const second = 'Ia didampingi Kepala Dinas Pekerjaan Umum dan para camat.';

describe('canonical text', () => {
  test.each([
    ['line breaks of all systems', 'satu kalimat\r\ndua\rtiga\u2028empat', 'satu kalimat\ndua\ntiga\nempat'],
    ['empty lines', 'satu kalimat\n\n \n\ndua', 'satu kalimat\ndua'],
    ['spaces of all kinds', 'Rp\u00a01,6\u2009 triliun\u3000', 'Rp 1,6 triliun'],
    [
      'signs that are not seen',
      '\ufeffBu\u00adpa\u200bti\u202e Ogan\u2060 Te\u200dngah\u200f',
      'Bupati Ogan Tengah',
    ],
    ['letters and their marks', 'Jumat, Re\u0301gina', 'Jumat, R\u00e9gina'],
    ['a mark that an unseen sign kept apart', 'Re\u200b\u0301gina', 'R\u00e9gina'],
    ['icons of fonts', '\ue012 Bupati Ogan', 'Bupati Ogan'],
    ['columns of figures', 'Belanja pegawai\t1.234\t5.678', 'Belanja pegawai 1.234 | 5.678'],
    ['half a character', 'Bupati \ud83d Ogan', 'Bupati \ufffd Ogan'],
    ['quotes and dashes, which stay', '“Kami siap,” katanya – ‘ya’', '“Kami siap,” katanya – ‘ya’'],
  ])('%s', (_, raw, expected) => {
    expect(articleFromText(raw).text).toBe(expected);
  });

  test('lines that were broken to fit a width are one paragraph, lists stay lists', () => {
    const raw = `Bupati Ogan Tengah meninjau jalan rusak di Desa Lubuk Sari pada
hari Selasa, didampingi kepala dinas dan para camat se-kabupaten
yang baru saja dilantik pekan lalu oleh wakil bupati.

Rinciannya adalah sebagai berikut, menurut keterangan tertulis dari
dinas:
- jalan kabupaten
- jembatan`;
    expect(articleFromText(raw).text.split('\n')).toEqual([
      'Bupati Ogan Tengah meninjau jalan rusak di Desa Lubuk Sari pada hari Selasa, didampingi kepala dinas dan para camat se-kabupaten yang baru saja dilantik pekan lalu oleh wakil bupati.',
      'Rinciannya adalah sebagai berikut, menurut keterangan tertulis dari dinas:',
      '- jalan kabupaten',
      '- jembatan',
    ]);
  });

  test('lines of a writer stay apart', () => {
    const raw = `${second}\n\nJalan itu rusak.\nWarga mengeluh.\nPasar sepi.\nSekolah libur.`;
    expect(articleFromText(raw).text.split('\n')).toHaveLength(5);
  });
});

describe('headline', () => {
  test.each([
    [
      'the line above the article',
      `Bupati Ogan Tengah Tinjau Jalan Rusak\n${lead}\n${second}`,
      'Bupati Ogan Tengah Tinjau Jalan Rusak',
    ],
    ['none when the text begins with its lead', `${lead}\n${second}`, null],
    [
      'a question',
      `Kapan Jalan Rusak di Lubuk Sari Diperbaiki?\n${lead}`,
      'Kapan Jalan Rusak di Lubuk Sari Diperbaiki?',
    ],
    [
      'below a menu',
      `Beranda\nDaerah\nPolitik\nBupati Tinjau Jalan Rusak di Lubuk Sari\n${lead}`,
      'Bupati Tinjau Jalan Rusak di Lubuk Sari',
    ],
    [
      'below the day',
      `Selasa, 8 Oktober 2024\nBupati Tinjau Jalan Rusak di Lubuk Sari\n${lead}`,
      'Bupati Tinjau Jalan Rusak di Lubuk Sari',
    ],
    ['none among short sentences', `Bupati meninjau jalan. \nWarga senang melihatnya.\n${lead}`, null],
  ])('%s', (_, text, expected) => {
    const { text: canonical, headline, meta } = articleFromText(text);
    expect(headline && canonical.slice(headline.start, headline.end)).toBe(expected);
    expect(meta.title).toBe(expected);
  });

  test('a known title is found in the text, whatever stands above it', () => {
    const article = articleFromText(`Kabupaten Ogan Tengah dan sekitarnya\nJalan Rusak\n${lead}`, {
      title: 'Jalan rusak',
    });
    expect(words(article, [article.headline])).toEqual(['Jalan Rusak']);
  });
});

describe('what is no article is masked with its reason', () => {
  test('other headlines at the end, the reporter, and what came with a copied page', () => {
    const article = articleFromText(`Home
Daerah
Bupati Ogan Tengah Tinjau Jalan Rusak
Rabu, 9 Oktober 2024 | 08:05 WIB
Foto: Bupati di Lubuk Sari
${lead}
Baca juga: Wali Kota Lantik 40 Pejabat
ADVERTISEMENT
${second} (adv)
Laporan : rin
Tags: jalan, bupati
More Stories
Anggota DPRD Serap Aspirasi di 4 Titik
Anggaran Pilkada Tinggi, Partisipasi Rendah?
© 2024 Kabar Ogan`);
    expect(article.masks.map((mask) => [mask.reason, ...words(article, [mask])])).toEqual([
      ['navigation', 'Home\nDaerah'],
      ['byline', 'Rabu, 9 Oktober 2024 | 08:05 WIB'],
      ['caption', 'Foto: Bupati di Lubuk Sari'],
      ['related', 'Baca juga: Wali Kota Lantik 40 Pejabat'],
      ['advertisement', 'ADVERTISEMENT'],
      ['byline', '(adv)\nLaporan : rin'],
      ['navigation', 'Tags: jalan, bupati'],
      [
        'related',
        'More Stories\nAnggota DPRD Serap Aspirasi di 4 Titik\nAnggaran Pilkada Tinggi, Partisipasi Rendah?\n© 2024 Kabar Ogan',
      ],
    ]);
  });

  const long = `${second} Menurutnya, perbaikan jalan sepanjang 12 kilometer itu dianggarkan sebesar Rp 14,5 miliar dan ditargetkan selesai pada akhir tahun, sebelum musim hujan datang dan menghambat angkutan hasil kebun warga.`;
  test.each([
    ['after other headlines, a long paragraph', `Berita Terkait\nDua Camat Dilantik Bupati\n${long}`, [long]],
    [
      'after other headlines, two paragraphs',
      `Baca Juga:\nDua Camat Dilantik Bupati\n${second}\n${second}`,
      [second, second],
    ],
    [
      'after one headline',
      `Baca Juga\nDua Camat Dilantik Bupati\nPerbaikan dimulai Senin depan.`,
      ['Perbaikan dimulai Senin depan.'],
    ],
    [
      'a heading in the middle of the article',
      `Anggaran perbaikan\n${second}`,
      ['Anggaran perbaikan', second],
    ],
    [
      'a sentence that begins as a heading does',
      `Berita terkait jalan rusak itu dibantah dinas.`,
      ['Berita terkait jalan rusak itu dibantah dinas.'],
    ],
  ])('the article goes on: %s', (_, rest, expected) => {
    expect(unmaskedLines(articleFromText(`${lead}\n${rest}`))).toEqual([lead, ...expected]);
  });

  test('the dateline is evidence and stays', () => {
    expect(articleFromText(`${lead}\n${second}`).masks).toEqual([]);
  });
});

describe('day of publication', () => {
  test.each([
    ['Kamis, 8 September 2022 14:05 WIB', '2022-09-08'],
    ['08/09/2022', '2022-09-08'],
    ['Rina Maharani - Kamis, 8 Sep 2022 | 14.05 WIB', '2022-09-08'],
    ['Diterbitkan: 8 September 2022', '2022-09-08'],
    ["Jum'at, 9 September 2022, 14:05 WIB", '2022-09-09'],
    ['31 Februari 2022', null],
    ['Kamis, 8 September', null],
  ])('printed above the article: %s', (line, expected) => {
    const { meta } = articleFromText(`Bupati Ogan Tengah Tinjau Jalan Rusak\n${line}\n${lead}`);
    expect(meta).toMatchObject({ published: expected, published_basis: expected && 'printed' });
  });

  test('right above the headline it is printed too, further up it is the day of reading', () => {
    const article = `Bupati Ogan Tengah Tinjau Jalan Rusak\n${lead}`;
    expect(articleFromText(`Selasa, 8 Oktober 2024\n${article}`).meta.published).toBe('2024-10-08');
    expect(articleFromText(`Selasa, 8 Oktober 2024\nDaerah\n${article}`).meta.published).toBeNull();
  });

  test('a date in a sentence, or below, is none', () => {
    expect(
      articleFromText(`${lead}\n${second}\nKamis, 8 September 2022 14:05 WIB`).meta.published,
    ).toBeNull();
  });

  test('what is known of it comes before', () => {
    const meta = { published: '2022-09-10', published_basis: 'meta' } as const;
    expect(articleFromText(`Bupati Tinjau Jalan Rusak\n8 September 2022\n${lead}`, meta).meta).toMatchObject(
      meta,
    );
  });
});

test.each([[''], [' \n\u200b'], ['***'], ['Baca juga: Dua Camat Dilantik']])('no article: %j', (text) => {
  expect(() => articleFromText(text)).toThrow(expect.objectContaining({ fault: 'no_article' }));
});

describe('of any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Baca juga: ',
      'More Stories',
      'Komentar',
      'Berita Terkait',
      'Foto: ',
      '(adv)',
      'Editor : evi',
      '\n',
      '\r\n',
      '\n\n',
      '. ',
      '. (',
      '\t',
      '1',
    ],
    ...[
      'Rp 1,6 triliun',
      '8 September 2022 14:05 WIB',
      '\u202e',
      '\u200b',
      '\u00ad',
      '\u0301',
      'e',
      '\u1100',
      '\u1161',
      '\u0344',
      '\ufeff',
      '“',
      '”',
    ],
    ...[
      lead,
      second,
      'Bupati Ogan Tengah Tinjau Jalan Rusak',
      'Menteri',
      ' | ',
      '©',
      '[Gambas:Video]',
      '\ud800',
      '\ufdfa',
      '\u0958',
    ],
  );
  const text = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 24 })
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );

  test('offsets lie inside, the text is NFC, and its text is itself', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const article = attempt(() => articleFromText(raw));
        if (!article) return;
        expectSound(article);
        expect(attempt(() => articleFromText(article.text))).toEqual(article);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});

function attempt(read: () => Article): Article | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ExtractError) return null;
    throw error;
  }
}

function expectSound({ text, headline, masks }: Article) {
  if (text !== text.normalize('NFC')) throw new Error('not NFC');
  let end = 0;
  for (const span of masks) {
    if (!(end <= span.start && span.start < span.end && span.end <= text.length))
      throw new Error('mask outside');
    end = span.end;
  }
  if (headline && !(0 <= headline.start && headline.start < headline.end && headline.end <= text.length)) {
    throw new Error('headline outside');
  }
}

function words({ text }: Article, spans: ({ start: number; end: number } | null)[]): string[] {
  return spans.flatMap((span) => (span ? [text.slice(span.start, span.end)] : []));
}

function unmaskedLines({ text, masks }: Article): string[] {
  let left = '';
  let from = 0;
  for (const { start, end } of masks) {
    left += text.slice(from, start);
    from = end;
  }
  return (left + text.slice(from)).split('\n').filter((line) => line !== '');
}
