import type { Proposal } from '../../proposal';
import { ofKind, slot, type Scene, type Sentence } from '../../scene';
import { regionFor } from '../between';
import { isElectionMoney } from '../elections/election-money';
import { isTableRow } from '../tables';
import { linesOf, type Line } from './lines';
import { stageOf, standingOf, type Standing } from './stage';

/** Lines of budgets: an account, or the whole budget, with an amount, a stage, a fiscal year and a region. */
export function budgetLines(scene: Scene): Proposal[] {
  const standing = standingOf(scene);
  if (!standing.stage && !scene.mentions.some(({ kind }) => kind === 'account')) return [];
  const lines: Line[] = [];
  let inParagraph = standing;
  let before: Line | undefined;
  let end = 0;
  for (const sentence of scene.sentences) {
    if (/\n/.test(scene.text.slice(end, sentence.start)) && !item.test(sentence.text)) {
      inParagraph = standing;
      before = undefined;
    }
    end = sentence.end;
    if (isTableRow(sentence) || isElectionMoney(scene, sentence)) continue;
    const found = linesOf(scene, sentence, inParagraph, before);
    lines.push(...found);
    before = found.at(-1);
    inParagraph = found.length > 0 ? carried(found, inParagraph) : restaged(sentence, inParagraph);
  }
  return lines.map((line) => proposal(scene, line));
}

/** A sentence without figures that names a stage: those after it are of that stage. */
function restaged(sentence: Sentence, before: Standing): Standing {
  const phase = ofKind(sentence.mentions, 'phase').findLast(({ stage }) => stage !== 'REALISASI');
  return phase ? { ...before, stage: { value: stageOf(sentence, phase), evidence: phase } } : before;
}

/** A line of a list goes on with the paragraph before it. */
const item = /^(?:[•*·–-]|\d{1,2}[.)]|[a-z][.)])\s/;

/** Further figures of a paragraph are of the stage and year of the last one that was no comparison. */
function carried(found: Line[], before: Standing): Standing {
  const last = found.findLast(({ isComparison }) => !isComparison);
  const measure = found.findLast(
    ({ isComparison, stage }) => isComparison && stage?.value.startsWith('APBD'),
  );
  const plan = measure?.stage ?? before.plan;
  return { stage: last?.stage ?? before.stage, year: last?.year ?? before.year, plan };
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
