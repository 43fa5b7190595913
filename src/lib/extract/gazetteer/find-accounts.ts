import type { AccountMention } from '../mention';
import { accountNames, capitalNames } from './account-names';
import { bracketed, phrases } from './phrases';
import { endOf, type Word } from './words';

interface Account {
  account: string;
  code: string | null;
  rule: string;
}

const accounts = phrases<Account | null>([
  ...accountNames.flatMap(({ account, code, names }) =>
    names.map((name) => [name, { account, code, rule: 'account.name' }] as const),
  ),
  // names that hold an account's
  ['anggaran pendapatan dan belanja daerah', null],
  ['anggaran pendapatan belanja daerah', null],
  ['badan pendapatan daerah', null],
  ['dinas pendapatan daerah', null],
  ['badan pengelola pajak daerah', null],
  ['badan pajak dan retribusi daerah', null],
]);

/** One word that is an account only where an amount is told of it: `belanja sebesar Rp 1,2 triliun`. */
const bare: Record<string, Omit<Account, 'rule'>> = {
  pendapatan: { account: 'Pendapatan Daerah', code: '4' },
  belanja: { account: 'Belanja Daerah', code: '5' },
  pendapatannya: { account: 'Pendapatan Daerah', code: '4' },
  belanjanya: { account: 'Belanja Daerah', code: '5' },
  pembiayaan: { account: 'Pembiayaan Daerah', code: '6' },
};

const told = new Set(
  (
    'sebesar senilai mencapai rp ditargetkan dianggarkan direncanakan diproyeksikan disepakati ditetapkan dipatok ' +
    'diperkirakan semula sebanyak sekitar naik turun bertambah berkurang meningkat menurun dari menjadi yang tercatat ' +
    'terealisasi baru di dialokasikan diasumsikan disetujui direvisi berubah rp.'
  ).split(' '),
);
const totals = new Set([
  'total',
  'jumlah',
  'target',
  'anggaran',
  'sisi',
  'proyeksi',
  'realisasi',
  'estimasi',
  'alokasi',
  'pagu',
  'sektor',
  'pos',
]);

export function findAccounts(words: Word[]): AccountMention[] {
  const found: AccountMention[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    if (!first) continue;
    const name = accounts.at(words, index);
    const account = name ? name.value : bareAccount(words, index);
    const next = withShortForm(words, name?.next ?? index + 1);
    if (account && (!capitalNames.has(first.lower) || next > index + 1 || first.letters !== 'lower')) {
      found.push({ kind: 'account', start: first.start, end: endOf(words, index, next), ...account });
    }
    if (name) index = next - 1;
  }
  return found;
}

/** `Belanja Tidak Terduga (BTT)` */
function withShortForm(words: Word[], next: number): number {
  return bracketed(words, next) && accounts.at(words, next)?.value ? next + 1 : next;
}

/** `pendapatan Kabupaten Bogor tahun 2022 senilai`: whose, and of when, may stand between. */
function pastPlace(words: Word[], start: number): number {
  let at = start;
  while (at < start + 5 && words[at]?.gap === 'space' && isOfPlace(words[at])) at++;
  return at;
}

const ofPlace = new Set([
  'tahun',
  'anggaran',
  'pemerintah',
  'kabupaten',
  'kota',
  'provinsi',
  'pemkab',
  'pemkot',
  'pemprov',
  'daerah',
]);

function isOfPlace(word: Word | undefined): boolean {
  if (!word || told.has(word.lower)) return false;
  return ofPlace.has(word.lower) || word.letters === 'capital' || word.letters === 'digits';
}

function bareAccount(words: Word[], index: number): Account | null {
  const account = bare[words[index]?.lower ?? ''];
  if (!account) return null;
  const after = words[pastPlace(words, index + 1)];
  const before = words[index - 1];
  const amount =
    after &&
    told.has(after.lower) &&
    (after.gap === 'space' || after.gap === 'other' || after.gap === 'comma');
  const total = before && totals.has(before.lower) && words[index]?.gap === 'space' && after?.gap !== 'space';
  return amount || total ? { ...account, rule: 'account.bare' } : null;
}
