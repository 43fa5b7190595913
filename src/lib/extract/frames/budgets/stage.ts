import type { z } from 'zod';
import type { budgetStage } from '../../../schema/budget-line';
import type { PhaseMention } from '../../mention';
import { ofKind, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';

type Stage = z.infer<typeof budgetStage>;

/** The stage and the fiscal year that hold until another is named. */
export interface Standing {
  stage: { value: Stage; evidence: Span } | null;
  year: { value: number; evidence: Span } | null;
}

const approved =
  /\b(?:menyetujui|disetujui|menyepakati|disepakati|mengesahkan|disahkan|sahkan|setujui|ketok palu|menetapkan|ditetapkan|tetapkan|diketok|resmi|menjadi (?:peraturan daerah|perda))\b/i;
const notYet =
  /\b(?:akan|untuk|sebelum|segera|agar|supaya|belum|guna)\s+(?:\S+\s+){0,2}(?:disetujui|disepakati|disahkan|ditetapkan)\b(?!\s+menjadi)/i;
const raised: Partial<Record<Stage, Stage>> = { RAPBD: 'APBD', 'RAPBD-P': 'APBD-P' };

/** A draft that the same sentence calls approved is no draft any more. */
export function stageOf({ text }: Sentence, { stage }: PhaseMention): Stage {
  const risen = raised[stage];
  return risen && approved.test(text) && !notYet.test(text) ? risen : stage;
}

/** What holds before the first sentence: the first stage of the article that is no execution report, and its first year. */
export function firstStanding(scene: Scene): Standing {
  const phases = scene.sentences.flatMap((sentence) =>
    ofKind(sentence.mentions, 'phase').map((phase) => ({ sentence, phase })),
  );
  const [first] = phases;
  const dated = phases.find(({ phase }) => phase.fiscal_year !== null)?.phase;
  return {
    stage: first ? { value: stageOf(first.sentence, first.phase), evidence: first.phase } : null,
    year: dated?.fiscal_year ? { value: dated.fiscal_year, evidence: dated } : null,
  };
}

/** What holds after a sentence. */
export function nextStanding(standing: Standing, sentence: Sentence): Standing {
  const phases = ofKind(sentence.mentions, 'phase');
  const last = phases.at(-1);
  const dated = phases.findLast(({ fiscal_year }) => fiscal_year !== null);
  return {
    stage: last ? { value: stageOf(sentence, last), evidence: last } : standing.stage,
    year:
      standing.year === null && dated?.fiscal_year
        ? { value: dated.fiscal_year, evidence: dated }
        : standing.year,
  };
}
