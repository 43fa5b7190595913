import type { PhaseMention } from '../mention';
import type { RegionDraft } from './find-regions';
import { phrases } from './phrases';
import { endOf, type Word } from './words';
import { yearBeside } from './year-beside';

type Stage = PhaseMention['stage'];

const budget = [
  'apbd',
  'anggaran pendapatan dan belanja daerah',
  'anggaran pendapatan belanja daerah',
  'apbk',
  'apba',
];
const revised = [
  ...budget.flatMap((name) => [`${name} perubahan`, `perubahan ${name}`, `${name} p`, `p ${name}`]),
  'apbdp',
  'papbd',
  'perubahan atas apbd',
  'perubahan anggaran pendapatan dan belanja daerah',
];
const bills = [
  'raperda',
  'ranperda',
  'rancangan peraturan daerah',
  'rancangan perda',
  'raqan',
  'nota keuangan',
];
const draftOf = (names: string[]) => [
  ...names.map((name) => `rancangan ${name}`),
  ...bills.flatMap((bill) => names.flatMap((name) => [`${bill} ${name}`, `${bill} tentang ${name}`])),
];
const drafts = ['rapbd', 'r apbd', 'rapbk', 'rapba'];
const revisedDrafts = [
  ...drafts.flatMap((name) => [`${name} p`, `${name} perubahan`, `perubahan ${name}`, `p ${name}`]),
  'rapbdp',
  'rp apbd',
  'r p apbd',
  'rancangan p apbd',
];
const policies = [
  'kua ppas',
  'kua dan ppas',
  'kua',
  'ppas',
  'kebijakan umum anggaran',
  'kebijakan umum apbd',
];
const revisedPolicies = [
  ...policies.flatMap((name) => [`${name} perubahan`, `perubahan ${name}`, `${name} p`]),
  'kupa',
  'kupa ppas',
  'kupa ppas p',
  'kupa ppasp',
  'kupa dan ppas perubahan',
  'kupa dan ppas p',
  'kupa dan ppas',
  'kupa ppas perubahan',
  'kua dan ppas perubahan apbd',
  'kua ppas perubahan apbd',
  'kua ppas apbd perubahan',
  'kua ppas p apbd',
  'kebijakan umum perubahan anggaran',
  'kebijakan umum perubahan apbd',
];
const reports = [
  'laporan realisasi anggaran',
  'lra',
  'lkpj',
  'laporan keterangan pertanggungjawaban',
  'pertanggungjawaban pelaksanaan apbd',
  'pertanggungjawaban apbd',
  'pertanggung jawaban pelaksanaan apbd',
  'lpj apbd',
  'realisasi pelaksanaan apbd',
];

const stages = phrases<{ stage: Stage; rule: string }>([
  ...stage('APBD', 'phase.approved', [
    ...budget,
    ...budget.map((name) => `${name} murni`),
    'apbd induk',
    'perda apbd',
  ]),
  ...stage('APBD', 'phase.approved', ['apbd murni', 'anggaran murni', 'anggaran induk']),
  ...stage('APBD-P', 'phase.revised', [...revised, 'anggaran perubahan', 'perubahan anggaran', 'abt']),
  ...stage('RAPBD', 'phase.draft', [...drafts, ...draftOf(budget), ...draftOf(drafts)]),
  ...stage('RAPBD-P', 'phase.revised_draft', [
    ...revisedDrafts,
    ...draftOf(revised),
    ...draftOf(revisedDrafts),
  ]),
  ...stage('KUA-PPAS', 'phase.policy', [
    ...policies.flatMap((name) => [name, `${name} apbd`, `${name} rapbd`]),
    ...policies.flatMap((name) => [`rancangan ${name}`, `rancangan ${name} apbd`, `rancangan ${name} rapbd`]),
    'kebijakan umum anggaran dan prioritas plafon anggaran sementara',
    'kebijakan umum anggaran prioritas plafon anggaran sementara',
    'kebijakan umum apbd dan prioritas plafon anggaran sementara',
    'prioritas plafon anggaran sementara',
    'prioritas dan plafon anggaran sementara',
    'kebijakan umum anggaran prioritas dan plafon anggaran sementara',
    'kebijakan umum anggaran dan prioritas dan plafon anggaran sementara',
  ]),
  ...stage('KUPA-PPAS-P', 'phase.revised_policy', [
    ...revisedPolicies,
    ...revisedPolicies.map((name) => `rancangan ${name}`),
  ]),
  ...stage('REALISASI', 'phase.executed', [
    ...reports,
    ...reports.flatMap((name) => bills.flatMap((bill) => [`${bill} ${name}`, `${bill} tentang ${name}`])),
    'realisasi',
    'realisasi anggaran',
    'realisasi apbd',
    'serapan anggaran',
    'penyerapan anggaran',
  ]),
  ...stage('REALISASI-SEBAGIAN', 'phase.executed_part', [
    'realisasi semester',
    'realisasi semester pertama',
    'realisasi semester i',
    'realisasi triwulan',
    'realisasi sementara',
    'realisasi anggaran semester i',
    'laporan realisasi semester pertama',
    'laporan realisasi semester i',
  ]),
  ...stage('NPHD', 'phase.grant', ['nphd', 'naskah perjanjian hibah daerah']),
  ...stage('DPA', 'phase.execution_document', ['dpa', 'dokumen pelaksanaan anggaran']),
]);

function stage(name: Stage, rule: string, names: string[]): [string, { stage: Stage; rule: string }][] {
  return names.map((words) => [words, { stage: name, rule }]);
}

/** Short names that are words in lower case: `abt`, `kua`. */
const inCapitals = new Set(['kua', 'ppas', 'dpa', 'lra', 'abt', 'kupa', 'lkpj', 'nphd', 'apba', 'apbk']);

export function findPhases(
  words: Word[],
  regionAt: (index: number) => RegionDraft | undefined,
): PhaseMention[] {
  const found: PhaseMention[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    const named = stages.at(words, index);
    if (!first || !named) continue;
    if (inCapitals.has(first.lower) && first.letters !== 'capitals') continue;
    const after = withShortForms(words, named.next);
    const year = yearBeside(words, after, regionAt);
    const next = year?.next ?? after;
    found.push({
      kind: 'phase',
      start: first.start,
      end: endOf(words, index, next),
      ...named.value,
      fiscal_year: year?.year ?? null,
    });
    index = next - 1;
  }
  return found;
}

/** `Kebijakan Umum Anggaran (KUA)`, `Perubahan APBD (P-APBD)` */
function withShortForms(words: Word[], next: number): number {
  if (words[next]?.gap !== 'bracket') return next;
  const short = stages.at(words, next);
  return short && words[short.next - 1]?.closed ? short.next : next;
}
