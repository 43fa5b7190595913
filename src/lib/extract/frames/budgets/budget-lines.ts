import type { z } from 'zod';
import type { budgetStage } from '../../../schema/budget-line';
import type { AccountMention, RupiahMention } from '../../mention';
import type { Proposal } from '../../proposal';
import { nearest, ofKind, slot, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';
import { regionFor, wordsAfter, wordsBefore } from '../between';
import { isElectionMoney } from '../elections/election-money';
import { firstStanding, nextStanding, stageOf, type Standing } from './stage';

type Stage = z.infer<typeof budgetStage>;

interface Told<T> {
  value: T;
  evidence: Span;
}

/** An amount with everything that makes it a line of a budget. */
interface Line {
  amount: RupiahMention;
  account: Told<string>;
  sign: 1 | -1;
  stage: Told<Stage> | null;
  year: Told<number> | null;
  sentence: Sentence;
  rule: string;
}

/** A rate, a change or a part of something else is no line. */
const perUnit = /^\s*(?:,-)?\s*(?:per\b|\/|sebulan|sehari|setiap\b|tiap\b|untuk (?:satu|setiap) orang)/i;
const change =
  /\b(?:bertambah|berkurang|naik|turun|meningkat|menurun|kenaikan|penurunan|selisih|dikurangi|ditambah|tambahan|pengurangan|dipangkas|lebih (?:tinggi|rendah|besar|kecil))\s+(?:sebesar|sebanyak|sekitar|hingga|dari)?\s*(?:Rp)?\s*$/i;
const total =
  /\b(?:sebesar|senilai|mencapai|disahkan|ditetapkan|disepakati|disetujui|sekitar|total|totalnya|tembus|menjadi|sejumlah|di angka|dipatok|dirancang|diproyeksikan)\b|^[\s:]*$/i;
const chained = /\b(?:menjadi|semula|dari|tahun|terhadap|dibanding(?:kan)?|sedangkan)\b|\b(?:19|20)\d\d\b/i;
const executed =
  /\b(?:terealisasi(?:kan)?|realisasi(?:nya)?|terserap|menyerap|serapan|terpakai|tercapai|capaian|terkumpul|membukukan|terhimpun)\b/i;
const budgeted =
  /\b(?:dari|terhadap)\s+(?:target|anggaran|pagu|rencana|alokasi)\b|\btarget(?:nya)?\b|\byang (?:dianggarkan|ditargetkan)\b/i;

/** Lines of budgets: an account, or the whole budget, with an amount, a stage, a fiscal year and a region. */
export function budgetLines(scene: Scene): Proposal[] {
  let standing = firstStanding(scene);
  if (!standing.stage && !scene.mentions.some(({ kind }) => kind === 'account')) return [];
  const lines: Line[] = [];
  for (const sentence of scene.sentences) {
    if (!isElectionMoney(scene, sentence)) lines.push(...linesOf(scene, sentence, standing));
    standing = nextStanding(standing, sentence);
  }
  return lines.map((line) => proposal(scene, line));
}

function linesOf(scene: Scene, sentence: Sentence, standing: Standing): Line[] {
  const amounts = ofKind(sentence.mentions, 'rupiah');
  const accounts = ofKind(sentence.mentions, 'account');
  const lines: Line[] = [];
  for (const amount of amounts) {
    const before = wordsBefore(scene, sentence, amounts, amount.start);
    if (perUnit.test(wordsAfter(scene, sentence, amounts, amount.end)) || change.test(before)) continue;
    const previous = lines.at(-1);
    const found =
      accountBefore(scene, accounts, amounts, amount) ??
      accountAfter(scene, accounts, amounts, amount) ??
      (previous && chained.test(before)
        ? { ...previous, rule: 'account_again' }
        : wholeBudget(scene, sentence, amounts, amount));
    if (!found) continue;
    lines.push({
      amount,
      account: found.account,
      sign: found.sign,
      rule: found.rule,
      sentence,
      stage: stageFor(
        scene,
        sentence,
        standing,
        amount,
        before,
        found.rule === 'account_again' ? previous : undefined,
      ),
      year: yearFor(scene, sentence, standing, amounts, amount),
    });
  }
  return lines;
}

type Named = Pick<Line, 'account' | 'sign' | 'rule'>;

function named({ text }: Scene, mention: AccountMention, rule: string): Named {
  return {
    account: { value: mention.account, evidence: mention },
    sign:
      mention.account === 'Surplus/Defisit' && /defisit/i.test(text.slice(mention.start, mention.end))
        ? -1
        : 1,
    rule,
  };
}

function accountBefore(
  scene: Scene,
  accounts: AccountMention[],
  amounts: RupiahMention[],
  { start }: RupiahMention,
): Named | null {
  const mention = nearest(accounts, start, 'before');
  const barrier = nearest(amounts, start, 'before');
  if (!mention || (barrier && barrier.start > mention.start)) return null;
  return named(scene, mention, 'account_before_amount');
}

/** `Rp 318 miliar untuk belanja modal` */
function accountAfter(
  scene: Scene,
  accounts: AccountMention[],
  amounts: RupiahMention[],
  amount: RupiahMention,
): Named | null {
  const mention = nearest(accounts, amount.end, 'after');
  const next = nearest(amounts, amount.end, 'after');
  if (!mention || (next && next.start < mention.start)) return null;
  const gap = scene.text.slice(amount.end, mention.start);
  // another amount that follows the account directly has the older claim
  const claimed =
    next &&
    /^[\s:]*(?:sebesar|senilai|mencapai|yakni|yaitu|sekitar)?\s*$/i.test(
      scene.text.slice(mention.end, next.start),
    );
  return !claimed &&
    /^\s*(?:,-)?\s*(?:untuk|bagi|dari|berupa|pada|sebagai|di antaranya)\s+(?:\S+\s+){0,2}$/i.test(gap)
    ? named(scene, mention, 'account_after_amount')
    : null;
}

/** `APBD Kabupaten Merangin 2025 disahkan sebesar Rp 1,49 triliun` */
function wholeBudget(
  scene: Scene,
  sentence: Sentence,
  amounts: RupiahMention[],
  amount: RupiahMention,
): Named | null {
  const phase = nearest(ofKind(sentence.mentions, 'phase'), amount.start, 'before');
  const barrier = nearest(amounts, amount.start, 'before');
  if (!phase || phase.stage === 'REALISASI' || (barrier && barrier.start > phase.start)) return null;
  const gap = scene.text.slice(phase.end, amount.start);
  if (
    gap.length > 90 ||
    !total.test(gap) ||
    /\b(?:untuk|proyek|pembangunan|hibah|bantuan|utang|pinjaman)\b/i.test(gap)
  )
    return null;
  return { account: { value: 'Total APBD (tanpa rincian)', evidence: phase }, sign: 1, rule: 'whole_budget' };
}

function stageFor(
  scene: Scene,
  sentence: Sentence,
  standing: Standing,
  amount: RupiahMention,
  before: string,
  previous: Line | undefined,
): Told<Stage> | null {
  const phases = ofKind(sentence.mentions, 'phase');
  const clause = { start: amount.start - before.length, end: amount.start };
  const inClause = phases.findLast(({ start, end }) => start >= clause.start && end <= clause.end);
  const changed =
    standing.stage?.value === 'APBD-P' ||
    standing.stage?.value === 'RAPBD-P' ||
    phases.some(({ stage }) => /-P$/.test(stage));
  if (changed && /\bsemula\b/i.test(before))
    return { value: 'APBD', evidence: clauseWord(scene, clause, /\bsemula\b/i) };
  if (
    changed &&
    /\bdari\b/i.test(before) &&
    /^[^.;]{0,20}\bmenjadi\b/i.test(scene.text.slice(amount.end, sentence.end))
  ) {
    return { value: 'APBD', evidence: clauseWord(scene, clause, /\bdari\b/i) };
  }
  if (inClause && !(inClause.stage === 'REALISASI' && budgeted.test(before))) {
    return { value: stageOf(sentence, inClause), evidence: inClause };
  }
  if (budgeted.test(before) && previous?.stage?.value === 'REALISASI') {
    const value = /\bperubahan\b/i.test(before) ? 'APBD-P' : 'APBD';
    return { value, evidence: clauseWord(scene, clause, budgeted) };
  }
  if (executed.test(before)) return { value: 'REALISASI', evidence: clauseWord(scene, clause, executed) };
  const own = nearest(phases, amount.start, 'before');
  if (own) return { value: stageOf(sentence, own), evidence: own };
  return standing.stage;
}

function clauseWord({ text }: Scene, clause: Span, words: RegExp): Span {
  const match = words.exec(text.slice(clause.start, clause.end));
  const start = clause.start + (match?.index ?? 0);
  return { start, end: start + (match?.[0].length ?? clause.end - clause.start) };
}

/** The year that stands with the amount; else that of the sentence's stage; else the one that holds. */
function yearFor(
  scene: Scene,
  sentence: Sentence,
  standing: Standing,
  amounts: RupiahMention[],
  amount: RupiahMention,
): Told<number> | null {
  const from = nearest(amounts, amount.start, 'before')?.end ?? sentence.start;
  const isYear = ({ date }: { date: string | null }) => date?.length === 4;
  const phase = ofKind(sentence.mentions, 'phase').findLast(
    ({ fiscal_year, start, end }) => fiscal_year !== null && start >= from && end <= amount.start,
  );
  if (phase?.fiscal_year) return { value: phase.fiscal_year, evidence: phase };
  const years = ofKind(sentence.mentions, 'date').filter(isYear);
  const before = years.findLast(({ start, end }) => start >= from && end <= amount.start);
  const after = years.find(({ start }) => start >= amount.end);
  const close =
    before ??
    (after &&
    /^\s*(?:,-)?\s*(?:pada|di|untuk)?\s*(?:tahun(?: anggaran)?)?\s*$/i.test(
      scene.text.slice(amount.end, after.start),
    )
      ? after
      : undefined);
  if (close?.date) return { value: Number(close.date), evidence: close };
  const own = nearest(
    ofKind(sentence.mentions, 'phase').filter(({ fiscal_year }) => fiscal_year !== null),
    amount.start,
    'before',
  );
  if (own?.fiscal_year) return { value: own.fiscal_year, evidence: own };
  return standing.year;
}

function proposal(scene: Scene, { amount, account, sign, stage, year, sentence, rule }: Line): Proposal {
  const region = regionFor(scene, sentence, amount.start);
  return {
    id: `budget-${amount.start}`,
    kind: 'budget',
    rule,
    values: {
      account: slot(scene, account.value, rule, account.evidence),
      amount_idr: slot(scene, sign * amount.idr, amount.rule, amount),
      precision_idr: slot(scene, amount.precision, amount.rule, amount),
      ...(stage ? { stage: slot(scene, stage.value, 'budget_stage', stage.evidence) } : {}),
      ...(year ? { fiscal_year: slot(scene, year.value, 'fiscal_year', year.evidence) } : {}),
      ...(region ? { region: slot(scene, region.code, region.rule, region.evidence, region.basis) } : {}),
    },
    persons: [],
    flags: [],
  };
}
