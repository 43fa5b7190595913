import type { AccountMention, CountMention, RupiahMention } from '../../mention';
import { nearest, ofKind, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';
import { wordsAfter, wordsBefore } from '../between';
import { isMeasured, lineStage, type Staged } from './line-stage';
import type { Stage, Standing, Told } from './stage';

export type Amount = Pick<RupiahMention, 'start' | 'end' | 'rule' | 'idr' | 'precision'>;

/** An amount with what makes it a line of a budget. */
export interface Line {
  amount: Amount;
  account: Told<string>;
  sign: 1 | -1;
  stage: Told<Stage> | null;
  year: Told<number> | null;
  sentence: Sentence;
  /** an older or planned figure beside the one that the sentence is about */
  isComparison: boolean;
  rule: string;
}

type Named = Pick<Line, 'account' | 'sign' | 'rule'>;

/** A rate, a change or a part of something else is no line. */
const perUnit = /^\s*(?:,-)?\s*(?:per\b|\/|sebulan|sehari|setiap\b|tiap\b|untuk (?:satu|setiap) orang)/i;
const change =
  /\b(?:bertambah|berkurang|naik|turun|meningkat|menurun|kenaikan|penurunan|selisih|dikurangi|ditambah|tambahan|pengurangan|dipangkas|lebih (?:tinggi|rendah|besar|kecil))\s+(?:sebesar|sebanyak|sekitar|hingga)?\s*(?:Rp)?\s*$/i;
/** Money that is owed, or of a private hand. */
const owed =
  /\b(?:kurang bayar|utang|hutang|tunggakan|piutang|tunda bayar|pinjaman|kerugian|denda)\b[^.;]{0,70}$/i;
const total =
  /\b(?:sebesar|senilai|mencapai|disahkan|ditetapkan|disepakati|disetujui|sekitar|total|totalnya|tembus|menjadi|jadi|sejumlah|di angka|dipatok|dirancang|diproyeksikan|diketok|tinggal|tersisa|masih)\b|^(?:[\s:]|-nya(?: hanya| cuma)?|\b(?:Kabupaten|Kota|Provinsi|Tahun|Anggaran)\b|\p{Lu}[\p{L}]+|\d{4})*$/u;
const chained =
  /\b(?:realisasi|menjadi|semula|sebelum|sebelumnya|dari|tahun|terhadap|dibanding(?:kan)?|sedangkan|lalu|kemudian|tinggal|dengan|atau)\b|\b(?:19|20)\d\d\b/i;
/** `pajaknya dipatok`, `Dinas PU, dengan pagu`: figures of something else than the account before. */
const ofOthers =
  /\b(?!target|realisasi|capaian|pencapaian|jumlah|angka|nilai|besar)\p{L}{3,}nya\b|\b(?:Dinas|Dikes|RSUD|Puskesmas|OPD|SKPD|BPKAD|Badan|Kantor|UPTD?|Kecamatan|Perumda|proyek)\b/u;
/** One purchase or work among what the account pays. */
const singled = /\b(?:pengadaan|pembelian|pembangunan|proyek|rehabilitasi|program|kegiatan)\b/i;
const resumes =
  /^["“]?(?:(?:adapun|sementara(?: itu)?|sedangkan|namun|tetapi|tapi|padahal|lalu|kemudian|sebelumnya|dan|disebutkannya|menurutnya),? )?(?:dari|hingga|sampai|per|pada|di|dalam|tahun|target|realisasi|capaian|yang|baru|jumlah|angka)/i;

/** The sentence goes on with the account of the one before: `Sementara di tahun 2020, capaiannya … dari target Rp 53 miliar`. */
function refersBack({ text }: Sentence, before: string): boolean {
  if (ofOthers.test(before)) return false;
  return (
    resumes.test(text) && (isMeasured(before) || /\b(?:tersisa|tinggal|turun|naik|menjadi)\b/i.test(before))
  );
}

/** `biaya operasi dan belanja modal Rp 5 triliun`: two accounts share the amount. */
const shared = /\b(?:biaya|belanja)\s+\p{L}+\s+dan\s+$/iu;

/** The lines of one sentence, or of one row of a table. */
export function linesOf(scene: Scene, sentence: Sentence, standing: Standing, previous?: Line): Line[] {
  const accounts = ofKind(sentence.mentions, 'account');
  const amounts = amountsOf(scene, sentence, accounts);
  const lines: Line[] = [];
  // Jumlah itu setara 69 persen dari …
  let last: Named | null =
    previous && /^(?:jumlah|angka|nilai|besaran)(?:nya| itu| tersebut| ini)\b/i.test(sentence.text)
      ? previous
      : null;
  for (const amount of amounts) {
    const before = wordsBefore(scene, sentence, amounts, amount.start);
    const named: Named | null =
      accountBefore(scene, accounts, amounts, amount) ??
      accountAfter(scene, accounts, amounts, amount) ??
      (last && chained.test(before) && !ofOthers.test(before) ? { ...last, rule: 'account_again' } : null) ??
      (previous && accounts.length === 0 && refersBack(sentence, before)
        ? { ...previous, rule: 'account_again' }
        : null) ??
      wholeBudget(scene, sentence, amounts, amount);
    last = named ?? last;
    if (
      !named ||
      owed.test(before) ||
      change.test(before) ||
      perUnit.test(wordsAfter(scene, sentence, amounts, amount.end))
    )
      continue;
    const main = lines.findLast(({ isComparison }) => !isComparison);
    const held = { ...standing, stage: main?.stage ?? standing.stage, year: main?.year ?? standing.year };
    const stage = lineStage(scene, sentence, held, amount, before, staged(main), staged(lines.at(-1)));
    lines.push({
      ...named,
      amount,
      sentence,
      stage: stage.told,
      year: yearFor(scene, sentence, held, amounts, amount),
      isComparison: stage.isComparison,
    });
  }
  return lines;
}

function staged(line: Line | undefined): Staged | undefined {
  return line && { told: line.stage, isComparison: line.isComparison };
}

/** No region's budget is as large: Jakarta's is below 100 trillion rupiah. */
const mostOfRegion = 1e14;

/** Amounts, and in a row of a table the bare number after its account. */
function amountsOf(scene: Scene, sentence: Sentence, accounts: AccountMention[]): Amount[] {
  const rupiah = ofKind(sentence.mentions, 'rupiah').filter(
    ({ start }) => !/\(\s*$/.test(scene.text.slice(Math.max(sentence.start, start - 2), start)),
  );
  if (rupiah.length > 0 || accounts.length !== 1) return rupiah.filter(({ idr }) => idr < mostOfRegion);
  const [account] = accounts;
  const number = ofKind(sentence.mentions, 'count').find(
    ({ unit, value, start }) =>
      unit === null &&
      value >= 1e8 &&
      account &&
      /^[\s|:()]{0,8}$/.test(scene.text.slice(account.end, start)),
  );
  return number ? [asAmount(number)] : [];
}

function asAmount({ start, end, value }: CountMention): Amount {
  return { start, end, idr: value, precision: 1, rule: 'amount_in_table' };
}

function namedBy({ text }: Scene, mention: AccountMention, rule: string): Named {
  const isDeficit =
    mention.account === 'Surplus/Defisit' && /defisit/i.test(text.slice(mention.start, mention.end));
  return { account: { value: mention.account, evidence: mention }, sign: isDeficit ? -1 : 1, rule };
}

function accountBefore(
  scene: Scene,
  accounts: AccountMention[],
  amounts: Span[],
  { start }: Span,
): Named | null {
  const mention = nearest(accounts, start, 'before');
  const barrier = nearest(amounts, start, 'before');
  if (!mention || (barrier && barrier.start > mention.start)) return null;
  if (singled.test(scene.text.slice(mention.end, start))) return null;
  if (shared.test(scene.text.slice(Math.max(0, mention.start - 30), mention.start))) return null;
  return namedBy(scene, mention, 'account_before_amount');
}

/** `Rp 318 miliar untuk belanja modal` */
function accountAfter(scene: Scene, accounts: AccountMention[], amounts: Span[], amount: Span): Named | null {
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
    /^\s*(?:,-)?\s*(?:untuk|bagi|berupa|pada|sebagai|di antaranya)\s+(?:\S+\s+){0,2}$/i.test(gap)
    ? namedBy(scene, mention, 'account_after_amount')
    : null;
}

/** `APBD Kabupaten Merangin 2025 disahkan sebesar Rp 1,49 triliun` */
function wholeBudget(scene: Scene, sentence: Sentence, amounts: Span[], amount: Span): Named | null {
  const phase = nearest(ofKind(sentence.mentions, 'phase'), amount.start, 'before');
  const barrier = nearest(amounts, amount.start, 'before');
  if (!phase || phase.stage === 'REALISASI' || (barrier && barrier.start > phase.start)) return null;
  const gap = scene.text.slice(phase.end, amount.start);
  const isPart = /\b(?:untuk|proyek|pembangunan|hibah|bantuan|utang|pinjaman|naik|turun)\b/i.test(gap);
  const isRise = /\b(?:kenaikan|tambahan|penambahan|penurunan|pengurangan)\b/i.test(
    scene.text.slice(Math.max(sentence.start, phase.start - 25), phase.start),
  );
  if (gap.length > 130 || isRise || isPart || !total.test(gap)) return null;
  return { account: { value: 'Total APBD (tanpa rincian)', evidence: phase }, sign: 1, rule: 'whole_budget' };
}

/** The year that stands with the amount; else that of the sentence's stage before it; else the one that holds. */
function yearFor(
  scene: Scene,
  sentence: Sentence,
  { year: held }: Standing,
  amounts: Span[],
  amount: Amount,
): Told<number> | null {
  const from = nearest(amounts, amount.start, 'before')?.end ?? sentence.start;
  const to = nearest(amounts, amount.end, 'after')?.start ?? sentence.end;
  const phases = ofKind(sentence.mentions, 'phase').filter(({ fiscal_year }) => fiscal_year !== null);
  const years = ofKind(sentence.mentions, 'date').filter(({ date }) => date?.length === 4);
  const isBefore = ({ start, end }: Span) => start >= from && end <= amount.start;
  const phase = phases.findLast(isBefore);
  const year = years.findLast(isBefore);
  const following = [...phases, ...years].find(
    ({ start, end }) =>
      start >= amount.end &&
      end <= to &&
      /^\s*(?:,-)?\s*(?:pada|di|untuk|dalam)?\s*(?:tahun(?: anggaran)?|APBD)?\s*$/i.test(
        scene.text.slice(amount.end, start),
      ),
  );
  for (const mention of [following, phase, year]) {
    const value = mention && (mention.kind === 'phase' ? mention.fiscal_year : Number(mention.date));
    if (mention && value) return { value, evidence: mention };
  }
  const near = nearest(phases, amount.start, 'before');
  return near?.fiscal_year && from === sentence.start ? { value: near.fiscal_year, evidence: near } : held;
}
