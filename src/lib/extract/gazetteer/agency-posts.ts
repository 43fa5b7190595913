import { givenNames } from '../persons/given-names';
import { readAgency } from './agency-name';
import { isAgencyShort } from './agency-words';
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
        post: [`Asisten ${roman(second.lower)}`, field?.name].filter(Boolean).join(' '),
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
  // `Kadisparpora`
  const joint = /^ka(di[ns]\p{L}+)$/u.exec(words[index]?.lower ?? '')?.[1];
  if (joint && isAgencyShort(joint)) {
    const body = capital(joint);
    return { role: 'department_officer', post: `Kepala ${body}`, body, next: index + 1, rule };
  }
  const deputy = deputyHeads.at(words, index);
  const head = deputy ?? departmentHeads.at(words, index);
  if (!head || !joined(words, head.next)) return null;
  const name = readAgency(words, head.next, head.value === 'Kepala');
  if (!name) return null;
  const post = `${head.value} ${name.name}`;
  const body = post.replace(/^(Kepala|Sekretaris) (Pelaksana )?/, '');
  return { role: 'department_officer', post, body, next: name.next, rule };
}

/**
 * `Camat Indralaya Utara`: the name of the place has one word, and one more that is a direction; all of its words where
 * a comma parts it from the holder (`Camat Murung Pudak, Dewi`) or the holder stands before (`Dewi: Camat Nusa Penida`).
 */
export function local(words: Word[], index: number): PostPart | null {
  const head = localHeads.at(words, index);
  if (!head) return null;
  const { post, role } = head.value;
  const end = capitalRun(words, head.next);
  const whole = end <= head.next + 3 && (holderFollows(words, end) || words[index]?.gap === 'other');
  const next = whole ? end : placeEnd(words, head.next);
  if (next === head.next && !isCapital(words[index])) return null;
  const place = words.slice(head.next, next).map(({ lower }) => capital(lower));
  return { role, post: [post, ...place].join(' '), body: null, next, rule: 'post.local' };
}

function placeEnd(words: Word[], start: number): number {
  const first = words[start]?.lower ?? '';
  if (!isCapital(words[start]) || !joined(words, start)) return start;
  const two = firstOfTwo.has(first) && isCapital(words[start + 1]) && joined(words, start + 1);
  // `Camat Ahmad Fauzi`: the holder, and no place
  if (!two && givenNames.has(first)) return start;
  let next = start + (two ? 2 : 1);
  while (
    joined(words, next) &&
    !opensBalinese(words, next) &&
    directions.has(words[next]?.lower ?? '') &&
    isCapital(words[next])
  )
    next++;
  return next;
}

function capitalRun(words: Word[], start: number): number {
  let end = start;
  while (isCapital(words[end]) && joined(words, end) && !opensBalinese(words, end)) end++;
  return end;
}

/** `Camat Kuta Selatan I Ketut Arta` */
function opensBalinese(words: Word[], index: number): boolean {
  return /^(?:i|ni)$/.test(words[index]?.lower ?? '') && balinese.has(words[index + 1]?.lower ?? '');
}

const balinese = new Set(
  'made wayan ketut nyoman gede gde putu kadek komang gusti nengah dewa luh ketut'.split(' '),
);

function holderFollows(words: Word[], end: number): boolean {
  return words[end]?.gap === 'comma' && isCapital(words[end]);
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
