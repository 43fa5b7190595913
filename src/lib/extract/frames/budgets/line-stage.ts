import type { PhaseMention } from '../../mention';
import { nearest, ofKind, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';
import { stageOf, type Stage, type Standing, type Told } from './stage';

/** How an amount stands in its sentence. */
export interface Staged {
  told: Told<Stage> | null;
  /** an older or planned figure beside the one that the sentence is about */
  isComparison: boolean;
}

/** What the words around an amount are, from the amount before it to the end of its sentence. */
interface Around {
  scene: Scene;
  sentence: Sentence;
  amount: Span;
  /** the words from the amount before, or from the sentence's start */
  before: string;
  /** the words up to the sentence's end */
  rest: string;
  phases: PhaseMention[];
  /** the last stage named in the words before */
  own: PhaseMention | undefined;
  standing: Standing;
}

const executed =
  /\b(?:(?:me|di|te|ter)?realisasi(?:kan|nya)?|(?:ter|di)salur(?:kan)?|terserap|menyerap|serapan|terpakai|tercapai|capaian(?:nya)?|pencapaian(?:nya)?|terkumpul|membukukan|terhimpun|masuk kas|yang masuk|sudah masuk)\b/gi;
/** What was planned, beside what came of it: `ditargetkan sebesar Rp 10 miliar dan terealisasi Rp 9 miliar`. */
const planned =
  /\b(?:di ?target(?:kan)?|target(?:nya|kan)?|dialokasikan|alokasi(?:nya)?|direncanakan|rencana(?:nya)?|dianggarkan|ditetapkan|dipatok|pagu(?:nya)?)\b|\b(?:dari|terhadap) (?:\S+ ){0,2}?anggaran(?:nya)?\b/gi;
/** `Rp 371 miliar dari target …`: what came in so far */
const ofTarget =
  /^\s*(?:\([^)]*\)|(?:atau|setara|alias) [^.;]{0,25}(?:persen|%))?,?\s*dari (?:total )?(?:target|pagu|anggaran|alokasi)\b/i;
/** `Rp 14 triliun yang tertera di APBD Perubahan` */
const leadsToPhase =
  /^[^.;,]{0,30}?\b(?:tertera|tercantum|tertuang|ditetapkan|dianggarkan)?\s*(?:di|dalam|pada|setelah)\s+$/i;
const earlier = /\b(?:semula|awal(?:nya)?|mulanya|sebelum perubahan|sebelumnya)\b/i;
const raised = /\bmenjadi\s*(?:sebesar|senilai|sekitar)?\s*$/i;
const revision = /\b(?:setelah|sesudah|usai|pasca) (?:ada(?:nya)? )?perubahan\b/i;
/** `naik sedikit dari Rp 211,9 miliar di APBD 2024` */
const grownFrom = /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|menyusut)\b[^.;]{0,25}\bdari\s*$/i;
const compared = /\b(?:daripada|dibanding(?:kan)?|ketimbang)\b/i;

/** The words say that an amount was planned, or that it came in or was spent. */
export function isMeasured(before: string): boolean {
  return lastMatch(before, executed) !== null || lastMatch(before, planned) !== null;
}

/**
 * @param main the last line of the sentence that was no comparison
 * @param last the last line of the sentence
 */
export function lineStage(
  scene: Scene,
  sentence: Sentence,
  standing: Standing,
  amount: Span,
  before: string,
  main: Staged | undefined,
  last: Staged | undefined,
): Staged {
  const clause = { start: amount.start - before.length, end: amount.start };
  const phases = ofKind(sentence.mentions, 'phase');
  const around: Around = {
    scene,
    sentence,
    amount,
    before,
    rest: scene.text.slice(amount.end, sentence.end),
    phases,
    own: phases.findLast(({ start, end }) => start >= clause.start && end <= clause.end),
    standing,
  };
  return (
    changed(around, last) ??
    measured(around, main) ??
    named(around) ?? {
      told: main?.told ?? nearestPhase(around) ?? standing.stage,
      isComparison: false,
    }
  );
}

/** `semula Rp 2,1 triliun menjadi Rp 2,3 triliun`: the budget that was changed, or the draft; and what it became. */
function changed(around: Around, last: Staged | undefined): Staged | null {
  const { before, rest, phases, sentence, standing } = around;
  const stages = [standing.stage?.value, ...phases.map(({ stage }) => stage)];
  const isRevision = revision.test(sentence.text) || stages.some((stage) => stage?.endsWith('-P'));
  const goesOn = /^[^.;]{0,60}\bmenjadi\b/i.test(rest);
  const isEarlier = earlier.exec(before) ?? (goesOn ? /\bdari\s*$/i.exec(before) : null);
  if (isEarlier && (isRevision || goesOn)) {
    const isDraft = !isRevision && standing.stage !== null && standing.stage.value !== 'REALISASI';
    if (isRevision || isDraft)
      return {
        told: { value: isRevision ? 'APBD' : 'RAPBD', evidence: wordsAt(around, isEarlier) },
        isComparison: true,
      };
  }
  const becomes = raised.exec(before);
  if (!becomes || !last?.isComparison || !isRevision) return null;
  const value = phases.find(({ stage }) => stage.endsWith('-P'))?.stage ?? standing.stage?.value;
  return {
    told: { value: value?.endsWith('-P') ? value : 'APBD-P', evidence: wordsAt(around, becomes) },
    isComparison: false,
  };
}

/** What was spent or came in, and the plan that it is measured by. */
function measured(around: Around, main: Staged | undefined): Staged | null {
  const { before, rest, own, sentence, standing } = around;
  const spent = lastMatch(before, executed);
  const plan = lastMatch(before, planned);
  const isTold = [main?.told?.value, own?.stage, standing.stage?.value].includes('REALISASI');
  if (plan && (!spent || plan.index > spent.index) && (isTold || lastMatch(sentence.text, executed))) {
    const stage =
      own && own.stage !== 'REALISASI'
        ? { value: stageOf(sentence, own), evidence: own }
        : planOf(around, plan);
    return { told: stage, isComparison: true };
  }
  if (own && own.stage !== 'REALISASI' && (!spent || compared.test(before))) return null;
  if (spent) return { told: { value: 'REALISASI', evidence: wordsAt(around, spent) }, isComparison: false };
  const target = own ? null : ofTarget.exec(rest);
  return (
    target && {
      told: { value: 'REALISASI', evidence: spanOf(around.amount.end, target) },
      isComparison: false,
    }
  );
}

function planOf(around: Around, plan: RegExpExecArray): Told<Stage> {
  const { before, standing } = around;
  if (standing.plan && !/\bperubahan\b/i.test(before)) return standing.plan;
  const isRevised = /\bperubahan\b/i.test(before) || standing.stage?.value === 'APBD-P';
  return { value: isRevised ? 'APBD-P' : 'APBD', evidence: wordsAt(around, plan) };
}

/** The stage that the amount's own words name, or those directly behind it. */
function named({ scene, sentence, amount, own, phases, before }: Around): Staged | null {
  const isFormer = grownFrom.test(before);
  if (own) {
    const lead = scene.text.slice(amount.start - before.length, own.start);
    return {
      told: { value: stageOf(sentence, own), evidence: own },
      isComparison: isFormer || compared.test(lead),
    };
  }
  const behind = phases.find(
    ({ start }) => start >= amount.end && leadsToPhase.test(scene.text.slice(amount.end, start)),
  );
  return behind
    ? { told: { value: stageOf(sentence, behind), evidence: behind }, isComparison: isFormer }
    : null;
}

function nearestPhase({ phases, amount, sentence }: Around): Told<Stage> | null {
  const near = nearest(phases, amount.start, 'before');
  return near ? { value: stageOf(sentence, near), evidence: near } : null;
}

function lastMatch(text: string, words: RegExp): RegExpExecArray | null {
  return [...text.matchAll(words)].at(-1) ?? null;
}

function wordsAt({ amount, before }: Around, match: RegExpExecArray): Span {
  return spanOf(amount.start - before.length, match);
}

function spanOf(start: number, match: RegExpExecArray): Span {
  const found = match[0].trim();
  const at = start + match.index + match[0].indexOf(found);
  return { start: at, end: at + found.length };
}
