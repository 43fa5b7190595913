import { councils, organs, parties } from './council-words';
import { bracketed, joined, phrases } from './phrases';
import { isCapital, type Word } from './words';

const committees = new Set(['pansus', 'panja', 'pokja']);

/** `Komisi II`, `Komisi A`, `Badan Anggaran`, `Fraksi PDI Perjuangan`, `Pansus LKPJ` */
export function readOrgan(words: Word[], index: number): { name: string; next: number } | null {
  const organ = organs.at(words, index);
  if (organ) return { name: organ.value, next: withShortForm(words, organ.next) };
  const word = words[index];
  const after = joined(words, index + 1) ? words[index + 1] : undefined;
  if (word?.lower === 'komisi') {
    if (!after || !/^([ivx]{1,4}|[a-g]|[1-9]|gabungan)$/.test(after.lower) || after.letters === 'lower')
      return null;
    return {
      name: `Komisi ${/^\d/.test(after.lower) ? roman(after.lower) : after.lower.toUpperCase()}`,
      next: index + 2,
    };
  }
  if (word?.lower === 'fraksi') {
    const party = parties.at(words, index + 1);
    if (party) return { name: `Fraksi ${party.value}`, next: party.next };
    return null;
  }
  if (word && committees.has(word.lower)) {
    const name = capital(word);
    const numbered = after && /^([ivx]{1,4}|\d)$/.test(after.lower) && after.letters !== 'lower';
    if (numbered) return { name: `${name} ${roman(after.lower)}`, next: index + 2 };
    const next = afterTopic(words, index + 1);
    return { name: [name, ...words.slice(index + 1, next).map(capital)].join(' '), next };
  }
  return null;
}

const topics = phrases<true>(
  [
    'Hak Angket',
    'Interpelasi',
    'LKPJ',
    'Raperda',
    'Ranperda',
    'RTRW',
    'RPJMD',
    'Tata Tertib',
    'Tatib',
    'Kode Etik',
    'Pokir',
    'Aset',
    'PAD',
    'Covid-19',
  ].map((topic) => [topic, true]),
);

/** `Pansus LKPJ`, `Pansus Konflik Lahan DPRD`: a topic that is known, or up to the council. */
function afterTopic(words: Word[], start: number): number {
  const topic = joined(words, start) ? topics.at(words, start) : null;
  if (topic) return topic.next;
  for (let at = start; at < start + 4 && isCapital(words[at]) && joined(words, at); at++) {
    if (councils.at(words, at)) return at;
  }
  return start;
}

export function capital({ lower, letters }: Word): string {
  return letters === 'capitals' && lower.length < 6
    ? lower.toUpperCase()
    : lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** `Badan Anggaran (Banggar)`: the short form in brackets belongs to the name. */
export function withShortForm(words: Word[], next: number): number {
  const short = words[next];
  if (!short || !bracketed(words, next)) return next;
  return short.letters === 'capitals' || organs.at(words, next) ? next + 1 : next;
}

/** `2` and `ii` → II */
export function roman(number: string): string {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][Number(number)] ?? number.toUpperCase();
}
