import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateMention } from '../mention';
import { unmarked } from '../rule';
import { tokenize } from '../tokens/tokenize';
import { findValues } from './find-values';

function dates(text: string): DateMention[] {
  return findValues(text, tokenize(text)).filter((value) => value.kind === 'date');
}

const empty = {
  date: null,
  month: null,
  day: null,
  date_end: null,
  day_end: null,
  weekday: null,
  contradicts: false,
};

describe('dates', () => {
  test.each<[marked: string, ...read: Partial<DateMention>[]]>([
    ['Pada ⟦Rabu (12/2/2025)⟧.', { date: '2025-02-12', weekday: 'Rabu' }],
    ['Pada ⟦Rabu ( 12/2/2025 )⟧.', { date: '2025-02-12', weekday: 'Rabu' }],
    ['Pada ⟦Kamis 08/09/2022⟧.', { date: '2022-09-08', weekday: 'Kamis' }],
    ['Pada ⟦Kamis, 08/09/2022⟧.', { date: '2022-09-08', weekday: 'Kamis' }],
    ['Pada ⟦Rabu, 08/09/2022⟧.', { date: '2022-09-08', weekday: 'Rabu', contradicts: true }],
    ['Pada ⟦8 September 2022⟧.', { date: '2022-09-08' }],
    ['Pada ⟦8 SEPTEMBER 2022⟧.', { date: '2022-09-08' }],
    ['Pada ⟦08 Sept. 2022⟧.', { date: '2022-09-08' }],
    ['Pada ⟦8-Sep-2022⟧ dan ⟦8 Sep 2022⟧.', { date: '2022-09-08' }, { date: '2022-09-08' }],
    ["Pada ⟦Jum'at, 7 Okt 2022⟧.", { date: '2022-10-07', weekday: 'Jumat' }],
    ['Pada ⟦Jum’at (7/10/2022)⟧.', { date: '2022-10-07', weekday: 'Jumat' }],
    ['Pada ⟦Jumat malam, 7 Oktober 2022⟧.', { date: '2022-10-07', weekday: 'Jumat' }],
    ['Pada ⟦Ahad (9/10/2022)⟧.', { date: '2022-10-09', weekday: 'Minggu' }],
    ['Hari ⟦Rabu, tanggal 12 Februari 2025⟧.', { date: '2025-02-12', weekday: 'Rabu' }],
    ['Pada ⟦Rabu (12 Februari 2025)⟧.', { date: '2025-02-12', weekday: 'Rabu' }],
    ['Pada ⟦Rabu (7/12)⟧.', { month: 12, day: 7, weekday: 'Rabu' }],
    ['Pada ⟦Rabu siang (7/12)⟧ lalu.', { month: 12, day: 7, weekday: 'Rabu' }],
    ['Pada ⟦Rabu pagi, (7/12)⟧.', { month: 12, day: 7, weekday: 'Rabu' }],
    ['Pada ⟦Rabu, 7/12⟧.', { month: 12, day: 7, weekday: 'Rabu' }],
    ['Kemarin (⟦7/12⟧).', { month: 12, day: 7 }],
    ['Pada tanggal ⟦7/12⟧.', { month: 12, day: 7 }],
    ['Pada ⟦7 Desember⟧.', { month: 12, day: 7 }],
    ['Pada ⟦Rabu, 7 Des⟧.', { month: 12, day: 7, weekday: 'Rabu' }],
    ['Pada ⟦9-11 Oktober 2024⟧.', { date: '2024-10-09', date_end: '2024-10-11' }],
    ['Pada ⟦9 – 11 Oktober⟧.', { month: 10, day: 9, day_end: 11 }],
    ['Pada ⟦9 s.d. 11 Oktober 2024⟧.', { date: '2024-10-09', date_end: '2024-10-11' }],
    ['Pada ⟦9 s/d 11 Oktober 2024⟧.', { date: '2024-10-09', date_end: '2024-10-11' }],
    ['Pada ⟦9 sampai dengan 11 Oktober 2024⟧.', { date: '2024-10-09', date_end: '2024-10-11' }],
    ['Pada ⟦9 hingga 11 Oktober 2024⟧.', { date: '2024-10-09', date_end: '2024-10-11' }],
    ['Pada ⟦9 dan 10 Oktober 2024⟧.', { date: '2024-10-09', date_end: '2024-10-10' }],
    ['Pada ⟦9⟧ dan ⟦12 Oktober 2024⟧.', { date: '2024-10-09' }, { date: '2024-10-12' }],
    ['Pada ⟦9, 10, dan 11 Oktober 2024⟧.', { date: '2024-10-09', date_end: '2024-10-11' }],
    ['Pada ⟦Rabu-Jumat (9-11/10/2024)⟧.', { date: '2024-10-09', date_end: '2024-10-11', weekday: 'Rabu' }],
    [
      'Pada ⟦Sabtu dan Minggu (27-28 Agustus 2016)⟧.',
      { date: '2016-08-27', date_end: '2016-08-28', weekday: 'Sabtu' },
    ],
    ['Pada ⟦Rabu-Jumat (9-11/10)⟧.', { month: 10, day: 9, day_end: 11, weekday: 'Rabu' }],
    ['Pada ⟦30 September - 2 Oktober 2024⟧.', { date: '2024-09-30', date_end: '2024-10-02' }],
    ['Pada ⟦30 September 2024 hingga 2 Oktober 2024⟧.', { date: '2024-09-30', date_end: '2024-10-02' }],
    ['Pada ⟦30 Desember - 2 Januari 2025⟧.', { month: 12, day: 30, date_end: '2025-01-02' }],
    ['Pada ⟦30 September - 2 Oktober⟧.', { month: 9, day: 30, day_end: 2 }],
    [
      'Pada ⟦Senin, 30 September hingga Rabu, 2 Oktober 2024⟧.',
      { date: '2024-09-30', date_end: '2024-10-02', weekday: 'Senin' },
    ],
    ['Pada ⟦30/9-2/10/2024⟧.', { date: '2024-09-30', date_end: '2024-10-02' }],
    ['Pada ⟦Oktober 2024⟧.', { date: '2024-10' }],
    ['Bulan ⟦Okt 2024⟧.', { date: '2024-10' }],
    ['Bulan ⟦Nopember 2024⟧.', { date: '2024-11' }],
    ['Bulan ⟦Pebruari 2024⟧.', { date: '2024-02' }],
    ['Bulan ⟦Agt 2024⟧ atau ⟦Ags 2024⟧.', { date: '2024-08' }, { date: '2024-08' }],
    ['Pada ⟦Januari-Juni 2024⟧.', { date: '2024-01', date_end: '2024-06' }],
    ['Pada ⟦Oktober 2023 hingga Maret 2024⟧.', { date: '2023-10', date_end: '2024-03' }],
    ['Bulan ⟦Mei⟧ dan ⟦Juni⟧ lalu.', { month: 5 }, { month: 6 }],
    ['Terbit ⟦Oktober 8, 2022⟧.', { date: '2022-10-08' }],
    ['Pada tahun ⟦2024⟧.', { date: '2024' }],
    ['APBD Tahun Anggaran (TA) ⟦2025⟧.', { date: '2025' }],
    ['APBD T.A. ⟦2025⟧, TA ⟦2026⟧.', { date: '2025' }, { date: '2026' }],
    ['Pilkada ⟦2024⟧ anggota KPU.', { date: '2024' }],
    ['Sejak tahun ⟦1938⟧.', { date: '1938' }],
    ['Pada ⟦2024⟧, ⟦2025⟧ dan ⟦2026⟧.', { date: '2024' }, { date: '2025' }, { date: '2026' }],
    ['Periode ⟦2024-2029⟧.', { date: '2024', date_end: '2029' }],
    [
      'Periode ⟦2024–2029⟧ dan ⟦2019 - 2024⟧.',
      { date: '2024', date_end: '2029' },
      { date: '2019', date_end: '2024' },
    ],
    ['Tahun ⟦2024 hingga 2029⟧.', { date: '2024', date_end: '2029' }],
    ['Tahun ajaran ⟦2024/2025⟧.', { date: '2024', date_end: '2025' }],
    ['Pada ⟦12-02-2025⟧ dan ⟦12.02.2025⟧.', { date: '2025-02-12' }, { date: '2025-02-12' }],
    ['Pada ⟦2025-02-12⟧ dan ⟦2025/02/12⟧.', { date: '2025-02-12' }, { date: '2025-02-12' }],
    ['Pada ⟦8/9/22⟧.', { date: '2022-09-08' }],
    ['Pada ⟦Kamis (8/9/22)⟧.', { date: '2022-09-08', weekday: 'Kamis' }],
    ['Pada ⟦29 Februari 2024⟧.', { date: '2024-02-29' }],
    ['Pada ⟦17 Agustus 1945⟧.', { date: '1945-08-17' }],
    ['Pada ⟦8 September tahun 2022⟧.', { date: '2022-09-08' }],
    ['Pada ⟦8\u00A0September\u00A02022⟧.', { date: '2022-09-08' }],
    ['(⟦12/2/2025⟧)', { date: '2025-02-12' }],
    ['Pada ⟦8 September⟧. Tahun itu berat.', { month: 9, day: 8 }],
  ])('%s', (marked, ...read) => {
    const { text, spans } = unmarked(marked);
    const found = dates(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found).toEqual(read.map((each) => expect.objectContaining({ ...empty, ...each }) as unknown));
  });

  test.each([
    'Kemarin, hari ini, besok, Rabu, Kamis malam.',
    'Pada 31/2/2025 dan 31 Februari 2025.',
    'Pada 12/13/2025 dan Rabu (12/13/2025).',
    'Pada 29 Februari 2025.',
    'Tanggal 8 saja.',
    'Sebanyak 2/3 anggota dan 7/12 kursi.',
    'Nomor 23 Tahun 2017, UU 1/2022.',
    'Sebanyak 2024 hadir, 2000 orang pulang.',
    'Rp 2.024 dan Rp 2024 juta.',
    'Universitas Sebelas Maret dan Mei Lestari.',
    'Setiap minggu 2 kali.',
    'Kode 5.1.02.04.',
    'Pukul 20.24 WIB.',
  ])('none in %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

test.each<[form: string, options: Intl.DateTimeFormatOptions]>([
  ['long', { dateStyle: 'long' }],
  ['medium', { dateStyle: 'medium' }],
  ['full', { dateStyle: 'full' }],
  ['numeric', { day: 'numeric', month: 'numeric', year: 'numeric' }],
])('dates that Intl prints are read back: %s', (_, options) => {
  const format = new Intl.DateTimeFormat('id-ID', { ...options, timeZone: 'UTC' });
  fc.assert(
    fc.property(day, (date) => {
      const printed = format.format(date);
      expect(dates(`Rapat digelar ${printed} di Melati.`)).toMatchObject([
        { date: date.toISOString().slice(0, 10), contradicts: false, start: 14, end: 14 + printed.length },
      ]);
    }),
    { numRuns: 500 },
  );
});
