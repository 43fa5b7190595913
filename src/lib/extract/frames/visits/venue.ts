import type { Slot } from '../../proposal';
import { slot, type Scene, type Sentence } from '../../scene';

const place =
  'Ruang(?:an)?|Aula|Gedung|Kantor|Pendopo|Pendapa|Balai|Balairung|Hotel|Rumah Makan|Rumah Dinas|Resto|Restoran|Wisma|Graha|Griya|Hall|Auditorium|Lobi|Gazebo|Mal|Taman|Sekretariat|Guest House';

/** `di Ruang Mandhala Saba Parasamya`, `bertempat di aula lantai II kantor bupati` */
const opens = new RegExp(
  `\\b(?:di|bertempat di|berlangsung di|digelar di|dipusatkan di|pada)\\s+((?:${place})\\b[^,.;()\\n]{0,90})`,
  'iu',
);
/** `di De Goedang Resto` */
const closes =
  /\bdi\s+((?:\p{Lu}[\p{L}'.-]*\s+){1,5}(?:Resto|Restaurant|Restoran|Hotel|Hall|Cafe|Kafe|Convention Center|Ballroom))\b/u;
const venueRules: [rule: string, words: RegExp][] = [
  ['venue_named_first', opens],
  ['venue_named_last', closes],
];
const ends =
  /\s+(?:pada|oleh|yang|untuk|dalam|dan diterima|dan disambut|diterima|disambut|guna|terkait|tentang|mengenai|Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|siang|pagi|sore|kemarin|hari)\b.*$/iu;

/** Where the guests were received. */
export function venueOf(scene: Scene, sentences: Sentence[]): Slot<string> | null {
  for (const sentence of sentences) {
    for (const [rule, words] of venueRules) {
      const match = words.exec(sentence.text);
      const value = match?.[1]?.replace(ends, '').trim() ?? '';
      if (!match || value.split(/\s+/).length < 2) continue;
      const start = sentence.start + match.index + match[0].indexOf(value);
      return slot(scene, value, rule, { start, end: start + value.length });
    }
  }
  return null;
}
