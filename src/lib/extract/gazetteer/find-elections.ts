import type { ElectionMention } from '../mention';
import type { RegionDraft } from './find-regions';
import { phrases, withShortEntry } from './phrases';
import { endOf, type Word } from './words';
import { yearBeside } from './year-beside';

type Election = ElectionMention['election'];

const governor = [
  'pilgub',
  'pilkada gubernur',
  'pemilihan gubernur',
  'pemilihan gubernur dan wakil gubernur',
];
const regent = [
  'pilbup',
  'pilkab',
  'pilkada bupati',
  'pemilihan bupati',
  'pemilihan bupati dan wakil bupati',
];
const mayor = [
  'pilwako',
  'pilwalkot',
  'pilwali',
  'pilwakot',
  'pilkada wali kota',
  'pilkada walikota',
  'pemilihan wali kota',
  'pemilihan walikota',
  'pemilihan wali kota dan wakil wali kota',
  'pemilihan walikota dan wakil walikota',
  'pemilihan wali kota dan wakil walikota',
];

const elections = phrases<{ election: Election; rule: string } | null>([
  ...named('pilkada_gubernur', 'election.governor', governor),
  ...named('pilkada_bupati', 'election.regent', regent),
  ...named('pilkada_walikota', 'election.mayor', mayor),
  ...named(null, 'election.regional', [
    'pilkada',
    'pemilukada',
    'pemilihan kepala daerah',
    'pemilihan serentak',
  ]),
  ...named('pilkada_serentak', 'election.simultaneous', [
    'pilkada serentak',
    'pemilihan kepala daerah serentak',
  ]),
  ...named(null, 'election.general', [
    'pemilu',
    'pemilihan umum',
    'pileg',
    'pemilu legislatif',
    'pemilihan legislatif',
  ]),
  ...named('pemilu_serentak', 'election.simultaneous', ['pemilu serentak', 'pemilihan umum serentak']),
  ...named('pemilu_presiden', 'election.president', [
    'pilpres',
    'pemilu presiden',
    'pemilihan presiden',
    'pemilihan presiden dan wakil presiden',
    'pemilu presiden dan wakil presiden',
  ]),
  ...named('pemilu_dpr', 'election.legislature', [
    'pemilu dpr',
    'pemilu dpr ri',
    'pileg dpr ri',
    'pemilihan anggota dpr ri',
  ]),
  ...named('pemilu_dpd', 'election.legislature', [
    'pemilu dpd',
    'pemilu dpd ri',
    'pileg dpd',
    'pemilihan anggota dpd ri',
  ]),
  ...named('pemilu_dprd', 'election.legislature', ['pemilu dprd', 'pileg dprd', 'pemilihan anggota dprd']),
  ...named(null, 'election.revote', ['psu', 'pemungutan suara ulang']),
  // bodies and laws whose names hold an election's
  ['komisi pemilihan umum', null],
  ['pengawas pemilu', null],
  ['pengawas pemilihan umum', null],
  ['penyelenggara pemilu', null],
  ['panitia pemilihan', null],
]);

/** The two elections that chose president and all councils on one day. */
const simultaneous = new Set([2019, 2024]);

function named(
  election: Election,
  rule: string,
  names: string[],
): [string, { election: Election; rule: string }][] {
  return names.map((name) => [name, { election, rule }]);
}

export function findElections(
  words: Word[],
  regionAt: (index: number) => RegionDraft | undefined,
): ElectionMention[] {
  const found: ElectionMention[] = [];
  for (let index = 0; index < words.length; index++) {
    const start = index;
    const first = words[start];
    const name = elections.at(words, index);
    if (!first || !name) continue;
    index = name.next - 1;
    if (!name.value || (first.lower === 'psu' && first.letters !== 'capitals')) continue;
    const after = withShortEntry(elections, words, name.next);
    const year = yearBeside(words, after, regionAt);
    const next = year?.next ?? after;
    const { election, rule } = name.value;
    const general = rule === 'election.general' && first.lower === 'pemilu' && name.next === index + 1;
    found.push({
      kind: 'election',
      start: first.start,
      end: endOf(words, start, next),
      election: general && year && simultaneous.has(year.year) ? 'pemilu_serentak' : election,
      year: year?.year ?? null,
      rule,
    });
    index = next - 1;
  }
  return found;
}
