import { z } from 'zod';
import { note, recordId, text } from './primitives';

/** A holder of a public post, once, under one name. */
export const person = z.strictObject({
  id: recordId,
  name: text.meta({
    description: 'Name without honorifics and degrees, in its fullest printed form',
    keterangan: 'Nama tanpa gelar kehormatan dan akademik, dalam bentuk terlengkap yang tercetak',
  }),
  names: z.array(text).min(1).meta({
    description: 'All spellings found, without titles',
    keterangan: 'Semua ejaan yang ditemukan, tanpa gelar',
  }),
  names_as_printed: z.array(text).meta({
    description: 'All forms printed, with titles',
    keterangan: 'Semua bentuk tercetak, dengan gelar',
  }),
  honorifics: z.array(text).meta({ description: 'H., Hj., KH …', keterangan: 'H., Hj., KH …' }),
  degrees: z.array(text).meta({ description: 'Academic titles', keterangan: 'Gelar akademik' }),
  linked_by: z.enum(['single_record', 'same_name', 'documented_variant', 'name_extension']).meta({
    description:
      'Why several records are one person: same name, region and overlapping post; a spelling that a recorded conflict documents; or a longer form of the name in the same single-holder post',
    keterangan:
      'Mengapa beberapa catatan dianggap satu orang: nama, wilayah, dan jabatan beririsan; ejaan yang dicatat sebagai selisih; atau bentuk nama lebih panjang pada jabatan tunggal yang sama',
  }),
  note,
});

export type Person = z.infer<typeof person>;
