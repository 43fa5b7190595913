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
const ends =
  /\s+(?:pada|oleh|yang|untuk|dalam|dan diterima|dan disambut|diterima|disambut|guna|terkait|tentang|mengenai|Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|siang|pagi|sore|kemarin|hari)\b.*$/iu;

/** Where the guests were received. */
export function venueOf(scene: Scene, sentences: Sentence[]): Slot<string> | null {
  for (const sentence of sentences) {
    const [match, rule] = [opens.exec(sentence.text), 'venue_named_first'] as const;
    const other = match ?? closes.exec(sentence.text);
    if (!other?.[1]) continue;
    const value = other[1].replace(ends, '').trim();
    if (value.split(/\s+/).length < 2) continue;
    const start = sentence.start + other.index + other[0].indexOf(other[1]);
    return slot(scene, value, match ? rule : 'venue_named_last', { start, end: start + value.length });
  }
  return null;
}
