import type { Scene, Sentence } from '../../scene';
import type { Party } from './parties';
import { partiesOf } from './parties';
import { cancelled, noVisit, otherTime, planned, visitRules, type VisitRule } from './visit-words';

export type Side = 'guest' | 'host';

/** One party in one sentence, and which side its words give it. */
export interface Vote {
  party: Party;
  side: Side;
  weight: number;
  sentence: Sentence;
}

/** A sentence that speaks of a visit. */
export interface VisitSentence {
  sentence: Sentence;
  rule: VisitRule | null;
  parties: Party[];
  votes: Vote[];
}

const reception =
  /\b(?:rombongan|di\s?terima|di\s?sambut|menerima|menyambut|kedatangan|tamu|giliran|di\s?pimpin|tiba)\b/i;

/** Sentences on visits: with a word for one, or with a reception within three sentences after it. */
export function visitSentences(scene: Scene): VisitSentence[] {
  const found: VisitSentence[] = [];
  let last = -10;
  for (const sentence of scene.sentences) {
    const { text } = sentence;
    if (noVisit.test(text) || otherTime.test(text)) continue;
    const rule = visitRules.find(({ words }) => words.test(text)) ?? null;
    const isReception = reception.test(text);
    if (!rule && !(isReception && sentence.index - last <= 4)) continue;
    if (rule?.strong || isReception || sentence.index < 3) last = sentence.index;
    const parties = partiesOf(scene, sentence);
    found.push({ sentence, rule, parties, votes: votesIn(scene, sentence, parties) });
  }
  return found;
}

export function isCancelled(sentences: VisitSentence[]): boolean {
  return sentences.some(({ sentence, rule }) => rule?.strong && cancelled.test(sentence.text));
}

export function isPlanned(sentences: VisitSentence[]): boolean {
  return (
    sentences.some(({ sentence, rule }) => rule !== null && planned.test(sentence.text)) &&
    !sentences.some(({ sentence }) => /\b(?:di\s?terima|di\s?sambut|tiba|menerima)\b/i.test(sentence.text))
  );
}

interface Cue {
  side: Side;
  weight: number;
  /** what stands between the party before and this one */
  before?: RegExp;
  /** what stands between this party and the next */
  after?: RegExp;
}

const visit =
  'kunjungan(?: kerja| lapangan| balasan| studi)?|kunker|stud[iy][ -]\\w+|kaji[ -]\\w+|konsultasi|audiensi|silaturahmi|lawatan';

/** Tried in this order: the words before a party decide rather than those after it. */
const cues: Cue[] = [
  { side: 'host', weight: 4, after: /^\s+yang\s+(?:dikunjungi|disinggahi|didatangi|disambangi|dituju)\b/i },
  {
    side: 'guest',
    weight: 3,
    before: /\b(?:dilakukan|dilaksanakan|digelar|dijalani)(?: oleh)?\s+(?:\S+\s+){0,2}$/i,
  },
  {
    side: 'host',
    weight: 3,
    before: /\bdi\s?(?:terima|sambut)\b(?:(?!\b(?:rombongan|dari)\b)[^.;]){0,70}$/i,
  },
  { side: 'guest', weight: 3, before: /\b(?:menerima|terima|menyambut|sambut|kedatangan)\b[^.;]{0,80}$/i },
  {
    side: 'host',
    weight: 3,
    before:
      /(?:(?<!\b(?:kembali|pulang|bertolak|balik) )\bke|\bmenuju|\b(?:mengunjungi|kunjungi|menyambangi|sambangi|mendatangi|datangi))\s+(?:[\p{L}.'-]+\s+){0,4}$/iu,
  },
  {
    side: 'host',
    weight: 2,
    before:
      /\b(?:belajar|ilmu|mempelajari|pelajari|informasi)\b[^.;,]{0,60}\b(?:dari|di|ke|pada|dengan)\s+(?:\S+\s+){0,2}$/i,
  },
  { side: 'guest', weight: 3, before: /\bgiliran\s+$/i },
  { side: 'guest', weight: 3, before: /\b(?:rombongan|tamu|delegasi|kontingen)\b(?:\s+\S+){0,4}\s+$/i },
  { side: 'guest', weight: 2, before: /\b(?:di\s?pimpin|dikomandoi|diketuai)\b[^.;]{0,60}$/i },
  {
    side: 'guest',
    weight: 2,
    before: new RegExp(
      `\\b(?:${visit})(?:\\s+(?:dari|oleh|jajaran|pimpinan|para|anggota|ketua|dan|bersama))*\\s+$`,
      'i',
    ),
  },
  {
    side: 'host',
    weight: 2,
    before: new RegExp(
      `\\b(?:${visit})\\b[^.;]{0,90}\\b(?:di|pada|dengan|terhadap)\\s+(?:\\S+\\s+){0,5}$`,
      'i',
    ),
  },
  {
    side: 'host',
    weight: 3,
    after:
      /^[^.;]{0,70}\b(?:menerima|terima|menyambut|sambut|kedatangan|dikunjungi|didatangi|disinggahi|yang disinggahi|menjadi (?:tujuan|rujukan|lokasi|tempat|percontohan)|jadi (?:tujuan|rujukan|lokasi|tempat|percontohan|jujugan))\b/i,
  },
  { side: 'guest', weight: 2, after: /^[^.;]{0,90}\bdi\s?(?:terima|sambut)\b/i },
  {
    side: 'guest',
    weight: 2,
    after:
      /^[^.;]{0,130}\b(?:melakukan|melaksanakan|menggelar|mengadakan|lakukan|laksanakan|gelar|berkunjung|bertandang|bertolak|kunjungi|mengunjungi|menyambangi|sambangi|stud[iy]|kaji|kunker|kunjungan|belajar|timba|menimba|pelajari|mempelajari|konsultasi|berkonsultasi|audiensi|beraudiensi|silaturahmi|bersilaturahmi|datang|datangi|mendatangi|melawat|keliling|terbang|menempuh|intip|mengintip|lihat-lihat|bertamu|boyong|memboyong|mengirim)\b/i,
  },
];

function votesIn(scene: Scene, sentence: Sentence, parties: Party[]): Vote[] {
  return parties.flatMap((party, index) => {
    const before = scene.text.slice(parties[index - 1]?.end ?? sentence.start, party.start);
    const after = scene.text.slice(party.end, parties[index + 1]?.start ?? sentence.end);
    const cue = cues.find((one) => (one.before?.test(before) ?? false) || (one.after?.test(after) ?? false));
    return cue ? [{ party, side: cue.side, weight: cue.weight, sentence }] : [];
  });
}
