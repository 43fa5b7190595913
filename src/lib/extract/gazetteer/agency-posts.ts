import { readAgency } from './agency-name';
import { roman } from './council-organ';
import { joined } from './phrases';
import type { PostPart } from './post-draft';
import { departmentHeads, deputyHeads, executives, localHeads, shortHeads } from './post-words';
import { isCapital, type Word } from './words';

/** `Asisten II`, `Asisten Pemerintahan dan Kesra`, `Staf Ahli Bupati Bidang Hukum` */
export function assistant(words: Word[], index: number): PostPart | null {
  const first = words[index];
  const second = joined(words, index + 1) ? words[index + 1] : undefined;
  const rule = 'post.assistant';
  const role = 'assistant_or_adviser';
  if (first?.lower === 'asisten' && second && isCapital(first)) {
    const numbered = /^(i{1,3}|[1-3])$/.test(second.lower) && second.letters !== 'lower';
    const at = numbered ? index + 2 : index + 1;
    const field = isCapital(words[at]) ? readAgency(words, at) : null;
    if (numbered) {
      return {
        role,
        post: `Asisten ${roman(second.lower)}`,
        body: null,
        next: field?.next ?? index + 2,
        rule,
      };
    }
    return field && { role, post: `Asisten ${field.name}`, body: null, next: field.next, rule };
  }
  if ((first?.lower === 'staf' || first?.lower === 'staff') && second?.lower === 'ahli') {
    const holder = executives.at(words, index + 2);
    const field = readAgency(words, holder?.next ?? index + 2);
    const post = ['Staf Ahli', holder?.value.post, field?.name].filter(Boolean).join(' ');
    return { role, post, body: null, next: field?.next ?? holder?.next ?? index + 2, rule };
  }
  return null;
}

export function ofAgency(words: Word[], index: number): PostPart | null {
  const short = shortHeads.at(words, index);
  const rule = 'post.department';
  if (short) {
    const body = short.value.replace(/^Kepala (Pelaksana )?/, '').replace('Inspektur', 'Inspektorat');
    return { role: 'department_officer', post: short.value, body, next: short.next, rule };
  }
  const deputy = deputyHeads.at(words, index);
  const head = deputy ?? departmentHeads.at(words, index);
  if (!head || !joined(words, head.next)) return null;
  const name = readAgency(words, head.next, head.value === 'Kepala');
  if (!name) return null;
  const post = `${head.value} ${name.name}`;
  const body = post.replace(/^(Kepala|Sekretaris) (Pelaksana )?/, '');
  return { role: deputy ? 'other' : 'department_officer', post, body, next: name.next, rule };
}

/** `Camat Indralaya Utara`: the name of the place has one word, and one more that is a direction. */
export function local(words: Word[], index: number): PostPart | null {
  const head = localHeads.at(words, index);
  if (!head) return null;
  const { post, role } = head.value;
  let next = head.next;
  if (isCapital(words[next]) && joined(words, next)) {
    next +=
      firstOfTwo.has(words[next]?.lower ?? '') && isCapital(words[next + 1]) && joined(words, next + 1)
        ? 2
        : 1;
    while (joined(words, next) && directions.has(words[next]?.lower ?? '') && isCapital(words[next])) next++;
  }
  if (next === head.next && !isCapital(words[index])) return null;
  const place = words.slice(head.next, next).map(({ lower }) => capital(lower));
  return { role, post: [post, ...place].join(' '), body: null, next, rule: 'post.local' };
}

/** `Tanjung Seteko`, `Muara Kuang`: no name of a place ends with them. */
const firstOfTwo = new Set(
  (
    'tanjung muara sungai pulau ulak lubuk tebing air pangkalan teluk batu karang kota kampung gunung bukit padang ' +
    'simpang rantau talang way kuala parit pematang sumber suka sri tanah pasar ujung tulung marga pagar selat desa'
  ).split(' '),
);
const directions = new Set(
  'utara selatan timur barat tengah ilir ulu hulu hilir kota baru lama laut darat daya timor satu dua i ii iii iv'.split(
    ' ',
  ),
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
