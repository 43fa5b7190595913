import { z } from 'zod';
import { fuzzyDate, recordId, text } from './primitives';

export const weekday = z
  .enum(['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'])
  .meta({ description: 'Weekday that the page prints', keterangan: 'Nama hari yang tercetak' });

/** What the date of an event rests on. It decides whether the event may stand on a timeline. */
export const dateAnchor = z.enum(['printed', 'context', 'weekday', 'published']).meta({
  description:
    'printed: the page prints the date; context: the year follows from the text; weekday: the year follows from the weekday alone; published: only the day of publication is known',
  keterangan:
    'printed: tanggal tercetak; context: tahun disimpulkan dari isi; weekday: tahun disimpulkan dari nama hari saja; published: hanya tanggal terbit yang diketahui',
});

export const eventStatus = z.enum(['planned', 'done']).meta({
  description: 'planned: announced before the day',
  keterangan: 'planned: diumumkan sebelum harinya',
});

export const participant = z.strictObject({
  role: z
    .enum(['lead', 'delegation', 'host', 'present'])
    .meta({ description: 'Part in the event', keterangan: 'Peran dalam peristiwa' }),
  person: recordId
    .nullable()
    .meta({ description: 'Person, where linked', keterangan: 'Orang, bila tertaut' }),
  name: text.meta({ description: 'Name without titles', keterangan: 'Nama tanpa gelar' }),
  name_as_printed: text.meta({ description: 'Name as printed', keterangan: 'Nama seperti tercetak' }),
  post: text.nullable().meta({ description: 'Post as printed', keterangan: 'Jabatan seperti tercetak' }),
  party: text.nullable().meta({ description: 'Party, where printed', keterangan: 'Partai, bila disebut' }),
});

export const eventDates = {
  date: fuzzyDate.nullable(),
  date_end: fuzzyDate.nullable().meta({ description: 'Last day', keterangan: 'Hari terakhir' }),
  date_anchor: dateAnchor.nullable(),
  weekday: weekday.nullable(),
};

export const topics = z
  .array(z.string().regex(/^[a-z0-9_]+$/, 'not a topic tag'))
  .meta({ description: 'Topic tags', keterangan: 'Tanda topik' });
