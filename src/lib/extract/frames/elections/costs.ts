import type { RupiahMention } from '../../mention';
import type { Proposal, Slot } from '../../proposal';
import { nearest, ofKind, slot, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';
import { regionFor, wordsAfter, wordsBefore, type Located } from '../between';
import { isElectionMoney } from './election-money';
import { basisOf, suffixes, type Basis } from './cost-basis';
import { payeesIn, type Paid, type Payee } from './payees';
import { electionFor, electionSlots, type WhichElection } from './which-election';

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
    const goesOn =
      found.at(-1) &&
      /^(?:dari jumlah|selebihnya|sisanya|dari dana|dari total|jumlah itu|angka)/i.test(sentence.text);
    if (isElectionMoney(scene, sentence) || goesOn) found.push(...costsIn(scene, sentence, found.at(-1)));
  }
  const agreed = new Set(found.filter(({ basis }) => basis.value === 'grant_agreement').map(keyOf));
  return merged(found.filter((cost) => !preliminary(cost) || !agreed.has(keyOf(cost)))).map((cost) =>
    proposal(scene, cost),
  );
}

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

function costsIn(scene: Scene, sentence: Sentence, previous: Cost | undefined): Cost[] {
  const amounts = ofKind(sentence.mentions, 'rupiah');
  const found: Cost[] = [];
  for (const amount of amounts) {
    const before = wordsBefore(scene, sentence, amounts, amount.start);
    if (rate.test(before) || perUnit.test(wordsAfter(scene, sentence, amounts, amount.end))) continue;
    const payee = payeeOf(scene, sentence, amounts, amount, found.at(-1) ?? previous);
    const region = regionFor(scene, sentence, amount.start);
    const clause = { start: amount.start - before.length, end: amount.start };
    const election = region && electionFor(scene, sentence, clause, region.code);
    if (!payee || !region || !election) continue;
    const basis = basisOf(scene, sentence, amount, before);
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
  previous: Cost | undefined,
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
    const isDirect = /^\s*(?:,-)?\s*(?:untuk|kepada|bagi|ke)\s/i.test(gap);
    if (isDirect || (!last && /\b(?:untuk|kepada|bagi|oleh|ke)\b/i.test(gap))) return paid(following);
  }
  if (last) {
    const other = own.at(-2);
    const both =
      other &&
      other.payee !== last.payee &&
      /^\s*(?:dan|serta|,)\s*$/i.test(scene.text.slice(other.end, last.start));
    return both ? { value: 'total_kpu_bawaslu', evidence: last } : paid(last);
  }
  const before = scene.text.slice(from, amount.start);
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
  return previous &&
    /\b(?:dari|terpakai|sisa|yakni|yaitu|naik|menjadi|semula|menyanggupi|menawarkan|disetujui)\b/i.test(
      before,
    )
    ? previous.payee
    : null;
}

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
