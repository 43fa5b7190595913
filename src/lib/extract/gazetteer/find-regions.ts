import type { Lexicon } from '../lexicon';
import type { RegionMention } from '../mention';
import { agencyWords } from './agency-words';
import { joined, phrases, type Phrases } from './phrases';
import { everydayWords, shortForms } from './region-short-forms';
import { isCapital, type Word } from './words';

type RegionType = NonNullable<RegionMention['type']>;

/** A region before its homonyms are told apart. */
export interface RegionDraft {
  first: number;
  /** index of the word after it */
  next: number;
  /** name in lower case, without its type */
  name: string;
  codes: string[];
  type: RegionType | null;
  /** the type is part of the words: `Kabupaten Ogan Ilir` */
  prefixed: boolean;
  rule: 'region.full' | 'region.name' | 'region.short';
}

interface Named {
  codes: string[];
  short: boolean;
  capitals: boolean;
}

export interface Regions {
  find(words: Word[]): RegionDraft[];
  typeOf(code: string): RegionType;
  provinceOf(code: string): string;
}

export function regions(lexicon: Lexicon): Regions {
  const names = namesOf(lexicon);
  const byCode = new Map(lexicon.regions.map((region) => [region.code, region]));
  const typeOf = (code: string) => plainType(byCode.get(code)?.type);

  return {
    typeOf,
    provinceOf: (code) => byCode.get(code)?.province ?? code,
    find(words) {
      const found: RegionDraft[] = [];
      for (let index = 0; index < words.length; index++) {
        const draft = regionAt(words, index, names, typeOf);
        if (!draft) continue;
        found.push(draft);
        index = draft.next - 1;
      }
      return trusted(words, found);
    },
  };
}

function namesOf(lexicon: Lexicon): Phrases<Named> {
  const named = new Map<string, Named>();
  const add = (printed: string, code: string, short: boolean) => {
    const key = printed.toLowerCase();
    const entry = named.get(key);
    const capitals = printed === printed.toUpperCase();
    if (entry) {
      entry.codes = [...new Set([...entry.codes, code])];
      entry.capitals &&= capitals;
    } else named.set(key, { codes: [code], short, capitals });
  };
  for (const { code, name } of lexicon.regions) {
    add(name, code, false);
    if (name.split(' ').length === 2) add(name.replace(' ', ''), code, false);
  }
  for (const [code, forms] of Object.entries(shortForms)) for (const form of forms) add(form, code, true);
  return phrases(named);
}

const prefixes = phrases<RegionType | null>([
  ...['kabupaten', 'kab', 'kabupaten administrasi', 'kab adm'].map((word) => [word, 'kabupaten'] as const),
  ...['kota', 'kotamadya', 'kodya', 'kota administrasi', 'kota adm'].map((word) => [word, 'kota'] as const),
  ...['provinsi', 'prov', 'propinsi'].map((word) => [word, 'provinsi'] as const),
  ['kabupaten kota', null],
  ['kab kota', null],
]);

function regionAt(
  words: Word[],
  index: number,
  names: Phrases<Named>,
  typeOf: (code: string) => RegionType,
): RegionDraft | null {
  const word = words[index];
  if (!word) return null;
  const prefix = prefixes.at(words, index);
  const before = words[index - 1]?.lower ?? '';
  // `Kota` of `Wali Kota Malang` is the post's
  const plain = prefix && joined(words, prefix.next) && before !== 'wali' ? prefix : null;
  for (const start of plain ? [index, plain.next] : [index]) {
    const name = names.at(words, start);
    if (!name) continue;
    const prefixed = start > index;
    const length = written(words, start, name.next, name.value, prefixed);
    if (!length || (!prefixed && partOfOtherName(words, start, name.next))) continue;
    const type = prefixed ? (plain?.value ?? null) : typeBefore(words, start);
    const fitting = type ? name.value.codes.filter((code) => typeOf(code) === type) : [];
    return {
      first: index,
      next: name.next,
      name: nameOf(words, start, name.next),
      codes: fitting.length ? fitting : name.value.codes,
      type,
      prefixed,
      rule: prefixed ? 'region.full' : name.value.short ? 'region.short' : 'region.name',
    };
  }
  return null;
}

/** Capital letters as a name has them; `kabupaten ogan ilir` too. */
function written(
  words: Word[],
  start: number,
  next: number,
  { capitals }: Named,
  prefixed: boolean,
): boolean {
  const name = words.slice(start, next).filter(({ lower }) => lower !== 'dan');
  if (capitals) return name.every(({ letters }) => letters === 'capitals' || letters === 'digits');
  return prefixed || name.every((word) => isCapital(word) || word.letters === 'digits');
}

const ofOthers = new Set(
  (
    'bank universitas univ institut politeknik sekolah jalan jl jln tol persib tribun radar harian koran ' +
    'universitas uin iain stain sma smp sd smk pt cv hotel bandara stadion gedung masjid sultan pangeran ikan tari ' +
    'teluk selat gunung sungai laut samudra samudera pulau tanjung danau kecamatan kec desa kelurahan ' +
    'kapanewon panewu kalurahan distrik pekon nagari gampong tiyuh kampung dusun batik sate soto bakso mie bika pempek rumah camat lurah kades kapolsek polsek koramil danramil'
  ).split(' '),
);
const ofNewspapers = new Set('pos post ekspres express tv fc united tribune news'.split(' '));

function partOfOtherName(words: Word[], start: number, next: number): boolean {
  const after = words[next];
  if (after && ofNewspapers.has(after.lower) && isCapital(after) && joined(words, next)) return true;
  // `Universitas Muhammadiyah Malang`
  for (let at = start - 1; at >= start - 3; at--) {
    const word = words[at];
    if (!word || !joined(words, at + 1)) return false;
    // `Dinas Pemberdayaan Masyarakat dan Desa Kutim`
    const ofAgency = word.lower === 'desa' && words[at - 1]?.lower === 'dan';
    if (ofAgency) return false;
    if (ofOthers.has(word.lower) && (at === start - 1 || isCapital(word))) return true;
    if (!isCapital(word) || typed.has(word.lower) || agencyWords.has(word.lower)) return false;
  }
  return false;
}

const typed = new Map<string, RegionType | null>([
  ...['bupati', 'sekdakab', 'sekkab', 'setdakab', 'wabup', 'pemkab', 'pilbup', 'pilkab', 'regent'].map(
    (word) => [word, 'kabupaten'] as const,
  ),
  ...[
    'walikota',
    'sekdako',
    'sekdakot',
    'sekkot',
    'setdako',
    'wawali',
    'wawalikota',
    'pemkot',
    'pilwako',
    'pilwali',
    'pilwalkot',
    'wako',
    'wawako',
  ].map((word) => [word, 'kota'] as const),
  ...[
    'gubernur',
    'wagub',
    'sekdaprov',
    'setdaprov',
    'pemprov',
    'pilgub',
    'polda',
    'kapolda',
    'kejati',
    'dpra',
  ].map((word) => [word, 'provinsi'] as const),
  ...[
    'dprd',
    'dprk',
    'kpu',
    'kpud',
    'bawaslu',
    'panwaslu',
    'sekda',
    'setda',
    'sekwan',
    'disnakertrans',
    'apbd',
    'rapbd',
    'pilkada',
    'polres',
  ].map((word) => [word, null] as const),
]);

/** The type that a post or body directly before gives: `Wali Kota Malang`, `Pemkab Malang`. */
function typeBefore(words: Word[], start: number): RegionType | null {
  if (!joined(words, start)) return null;
  let at = start - 1;
  while (['terpilih', 'petahana', 'definitif'].includes(words[at]?.lower ?? '')) at--;
  const word = words[at]?.lower ?? '';
  if (word === 'kota' && words[at - 1]?.lower === 'wali') return 'kota';
  return typed.get(word) ?? null;
}

const places = new Set(
  (
    'di ke dari untuk se warga masyarakat rakyat wilayah daerah asal seluruh pemerintah provinsi kabupaten kota pemda ' +
    'kodim kejari pn pengadilan polresta polrestabes dpd dpc dpw ketua komisi fraksi rsud setda inspektorat tim ' +
    'pemilihan terpilih pemilu pkk dapil bumi jajaran kantor desk forkopimda kawasan bagi antara menuju'
  ).split(' '),
);

/** Drops names that are everyday words where nothing says that a region is meant, here or elsewhere in the text. */
function trusted(words: Word[], found: RegionDraft[]): RegionDraft[] {
  const sure = new Set<string>();
  const accepted: boolean[] = [];
  for (const [at, draft] of found.entries()) {
    const vouched =
      draft.prefixed ||
      !everydayWords.has(draft.name) ||
      vouchedFor(words, draft) ||
      (accepted[at - 1] === true && besideRegion(words, found[at - 1], draft));
    if (vouched) sure.add(draft.name);
    accepted.push(vouched);
  }
  return found.filter((draft, at) => accepted[at] || (sure.has(draft.name) && !inName(words, draft)));
}

/** `Kudus dan Demak`, `Kudus, Demak` */
function besideRegion(words: Word[], region: RegionDraft | undefined, { first }: RegionDraft): boolean {
  if (!region) return false;
  const and = words[first - 1]?.lower === 'dan' && region.next === first - 1;
  return and || (region.next === first && words[first]?.gap === 'comma');
}

/** Words after which these names are something else: the hills near Bogor, `Polda Metro Jaya`. */
const besideHead = new Map([
  ['puncak', /^(?:di|ke|dari|kawasan|wilayah|menuju|jalur)$/],
  ['metro', /^(?:ka|waka)?pol(?:da|res|resta|sek)$/],
]);

function vouchedFor(words: Word[], { first, next }: RegionDraft): boolean {
  const before = words[first - 1];
  const gap = words[first]?.gap;
  // the place before the first sentence: `BATU - Rombongan …`
  if (gap === 'start' || gap === 'break') {
    return (
      words[first]?.letters === 'capitals' && ['hyphen', 'comma', 'bracket'].includes(words[next]?.gap ?? '')
    );
  }
  if (!before || !joined(words, first)) return false;
  if (besideHead.get(words[first]?.lower ?? '')?.test(before.lower)) return false;
  if (/^(?:kadi[ns]|di[ns])\p{L}{3,}$/u.test(before.lower) || before.closed) return true;
  // `Kepala BPKPAD Demak`: after the letters of an agency
  const ofAgency =
    before.letters === 'capitals' && before.end - before.start > 3 && words[first]?.letters !== 'capitals';
  return ofAgency || places.has(before.lower) || typed.has(before.lower) || agencyWords.has(before.lower);
}

/** A person of the same name speaks: `Bima mengatakan`, `kata Bima` */
const speaking =
  /^(?:meng(?:atakan|aku|akui|ungkapkan|ajak|imbau)|men(?:jelaskan|uturkan|ambahkan|egaskan|ilai|yebut|yampaikan)|berharap|meminta|memaparkan)$/;
const attribution = new Set('kata ujar ucap jelas tutur ungkap tegas tambah papar imbuh menurut'.split(' '));

function inName(words: Word[], { first, next }: RegionDraft): boolean {
  if (speaking.test(words[next]?.lower ?? '') || attribution.has(words[first - 1]?.lower ?? '')) return true;
  return (
    (isCapital(words[first - 1]) && joined(words, first)) || (isCapital(words[next]) && joined(words, next))
  );
}

function nameOf(words: Word[], start: number, next: number): string {
  return words
    .slice(start, next)
    .map(({ lower }) => lower)
    .join(' ');
}

function plainType(type: string | undefined): RegionType {
  if (type?.startsWith('provinsi')) return 'provinsi';
  return type?.startsWith('kota') ? 'kota' : 'kabupaten';
}
