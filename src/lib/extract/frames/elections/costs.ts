import type { RupiahMention } from '../../mention';
import type { Proposal, Slot } from '../../proposal';
import { nearest, ofKind, slot, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';
import { wordsAfter, wordsBefore, type Located } from '../between';
import { isElectionMoney } from './election-money';
import { basisOf, isTranche, suffixes, type Basis } from './cost-basis';
import { payeesIn, type Paid, type Payee } from './payees';
import { electionFor, electionSlots, votersOf, type WhichElection } from './which-election';

interface Cost {
  amount: RupiahMention;
  payee: { value: Payee; evidence: Span };
  basis: { value: Basis; evidence: Span };
  region: Located;
  election: WhichElection;
}

const rate =
  /\b(?:sosialisasi|honor|gaji|sewa|per orang|per pemilih|biaya per|denda|santunan|naik dari|uang transpor)\b/i;
const perUnit = /^\s*(?:,-)?\s*(?:per\b|\/|sebulan|sehari|setiap\b|tiap\b)/i;

/** Money for elections by payee. Where an agreement is stated, the requests before it are no costs. */
export function costs(scene: Scene): Proposal[] {
  const found: Cost[] = [];
  for (const sentence of scene.sentences) {
    const last = found.at(-1);
    const goesOn = last !== undefined && continues.test(sentence.text);
    const subject = subjectOf(scene, sentence);
    if (!isElectionMoney(scene, sentence) && !goesOn && !subject) continue;
    const previous = scene.sentences[sentence.index - 1];
    // `Tahap pertama sudah ditransfer. Nilainya Rp 5 miliar.`
    if (value.test(sentence.text) && previous && isTranche(previous.text)) continue;
    found.push(...costsIn(scene, sentence, subject ?? last?.payee));
  }
  const agreed = new Set(found.filter(({ basis }) => settled.has(basis.value)).map(keyOf));
  return merged(found.filter((cost) => !preliminary(cost) || !agreed.has(keyOf(cost)))).map((cost) =>
    proposal(scene, cost),
  );
}

const continues =
  /^["“]?(?:dari (?:jumlah|dana|total|hibah)|selebihnya|sisanya|jumlah itu|angka|dana (?:itu|tersebut)|uang itu)/i;
const value = /^["“]?(?:nilai|jumlah|besar|besaran)(?:nya)?\b/i;
const asks =
  /^["“]?(?:rp|dengan nilai|semula|lalu|dan akhirnya|permohonan|usulan|permintaan|pengajuan|jumlah|nilai|besaran|mereka|lembaga)/i;

/** `Polres Lahat? Rp 4 miliar.`, `Bawaslu belum diundang. Permohonan mereka Rp 2 miliar.`: of whom the sentence before spoke. */
function subjectOf(scene: Scene, sentence: Sentence): Cost['payee'] | undefined {
  const previous = scene.sentences[sentence.index - 1];
  if (!previous || !asks.test(sentence.text) || payeesIn(scene, sentence).length > 0) return undefined;
  if (/\n/.test(scene.text.slice(previous.end, sentence.start))) return undefined;
  const named = payeesIn(scene, previous);
  const last = named.at(-1);
  const single = new Set(named.map(({ payee }) => payee)).size === 1;
  return last && single ? { value: last.payee, evidence: { start: last.start, end: last.end } } : undefined;
}

const settled = new Set<Basis>(['grant_agreement', 'estimate']);

function preliminary({ basis }: Cost): boolean {
  return basis.value === 'request' || basis.value === 'plan';
}

function keyOf({ payee, region, election }: Cost): string {
  return [payee.value, region.code, election.election, election.year?.value].join('|');
}

function merged(found: Cost[]): Cost[] {
  return found.filter(
    (cost, index) =>
      !found.some(
        (other, at) =>
          keyOf(other) === keyOf(cost) &&
          Math.abs(other.amount.idr - cost.amount.idr) <=
            Math.max(other.amount.precision, cost.amount.precision) / 2 &&
          (other.amount.precision < cost.amount.precision ||
            (other.amount.precision === cost.amount.precision && at < index)),
      ),
  );
}

function costsIn(scene: Scene, sentence: Sentence, previous: Cost['payee'] | undefined): Cost[] {
  const amounts = ofKind(sentence.mentions, 'rupiah');
  const found: Cost[] = [];
  for (const amount of amounts) {
    const before = wordsBefore(scene, sentence, amounts, amount.start);
    const after = wordsAfter(scene, sentence, amounts, amount.end);
    if (rate.test(before) || perUnit.test(after)) continue;
    const payee = payeeOf(scene, sentence, amounts, amount, found.at(-1)?.payee ?? previous);
    const region = votersOf(scene, sentence, amount.start);
    const clause = { start: amount.start - before.length, end: amount.start };
    const election = region && electionFor(scene, sentence, clause, region.code);
    if (!payee || !region || !election) continue;
    const basis = basisOf(scene, sentence, amount, { before, after });
    if (basis.value === 'disbursed') continue;
    found.push({ amount, payee, basis, region, election });
  }
  return found;
}

function payeeOf(
  scene: Scene,
  sentence: Sentence,
  amounts: RupiahMention[],
  amount: RupiahMention,
  previous: Cost['payee'] | undefined,
): Cost['payee'] | null {
  const bodies = payeesIn(scene, sentence);
  const from = nearest(amounts, amount.start, 'before')?.end ?? sentence.start;
  const own = bodies.filter(({ start, end }) => start >= from && end <= amount.start);
  const last = own.at(-1);
  const paid = (body: Paid) => ({ value: body.payee, evidence: { start: body.start, end: body.end } });
  const after = wordsAfter(scene, sentence, amounts, amount.end);
  const following = nearest(bodies, amount.end, 'after');
  // Rp 62,8 miliar untuk KPU
  const gap = following ? scene.text.slice(amount.end, following.start) : '';
  if (following && gap.length <= after.length && gap.length < 70) {
    const isDirect = /^\s*(?:,-)?\s*(?:untuk|kepada|bagi|ke)\s(?!\S+\s+kas)/i.test(gap);
    const others = new Set(bodies.slice(bodies.indexOf(following)).map(({ payee }) => payee));
    // `Rp 5,5 miliar untuk pengamanan, dibagi antara Polres dan Kodim`
    if (
      /^\s*(?:untuk|bagi) (?:biaya )?pengamanan\b/i.test(gap) &&
      others.has('pengamanan_polri') &&
      others.has('pengamanan_tni')
    ) {
      const start = amount.end + gap.search(/pengamanan/i);
      return { value: 'pengamanan_total', evidence: { start, end: start + 'pengamanan'.length } };
    }
    const paidTogether = bodies.filter(
      ({ start }) => start >= amount.end && start < amount.end + after.length,
    );
    const kinds = new Set(paidTogether.map(({ payee }) => payee));
    if (/\b(?:untuk|kepada|bagi)\b/i.test(gap) && kinds.has('kpu') && kinds.has('bawaslu')) {
      const span = { start: following.start, end: paidTogether.at(-1)?.end ?? following.end };
      return { value: kinds.size > 2 ? 'total' : 'total_kpu_bawaslu', evidence: span };
    }
    if (isDirect || (!last && /\b(?:untuk|kepada|bagi|oleh|ke)\b/i.test(gap))) return paid(following);
  }
  if (last) {
    const other = own.at(-2);
    const both =
      other &&
      other.payee !== last.payee &&
      /^[\s)]*(?:dan|serta|,)\s*$/i.test(scene.text.slice(other.end, last.start));
    return both ? { value: 'total_kpu_bawaslu', evidence: last } : paid(last);
  }
  const before = scene.text.slice(from, amount.start);
  const vote =
    /^[^.;:]{0,30}\buntuk (?:pilkada|pilbup|pilwa|pilgub|pemilihan|penyelenggaraan (?:pilkada|pemilihan))/i;
  const forVote = from === sentence.start ? vote.exec(after) : null;
  if (forVote)
    return { value: 'total', evidence: { start: amount.end, end: amount.end + forVote[0].length } };
  if (
    from === sentence.start &&
    /\b(?:total|seluruhnya|keseluruhan|dana hibah|anggaran|biaya|dana)\b/i.test(before)
  ) {
    return {
      value: 'total',
      evidence: {
        start: from + before.search(/\S/),
        end: amount.start - (before.length - before.trimEnd().length),
      },
    };
  }
  return previous && (before.trim() === '' || refersBack.test(before)) ? previous : null;
}

const refersBack =
  /\b(?:dari|terpakai|pakai|sisa|yakni|yaitu|naik|menjadi|semula|menyanggupi|sanggup|menawar(?:kan)?|disetujui|permohonan|usulan|permintaan|mereka|mengembalikan)\b/i;

function proposal(scene: Scene, { amount, payee, basis, region, election }: Cost): Proposal {
  const component = `${payee.value}${suffixes[basis.value] ?? ''}`;
  const values: Record<string, Slot> = {
    ...electionSlots(scene, region, election),
    component: slot(scene, component, 'payee', payee.evidence),
    basis: slot(scene, basis.value, 'cost_basis', basis.evidence),
    amount_idr: slot(scene, amount.idr, amount.rule, amount),
    precision_idr: slot(scene, amount.precision, amount.rule, amount),
  };
  return {
    id: `election_cost-${amount.start}`,
    kind: 'election_cost',
    rule: `cost_${basis.value}`,
    values,
    persons: [],
    flags: [],
  };
}
