import type { z } from 'zod';
import type { budgetStage } from '../../../schema/budget-line';
import type { PhaseMention } from '../../mention';
import { ofKind, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';

export type Stage = z.infer<typeof budgetStage>;

/** A value with the words that say it. */
export interface Told<T> {
  value: T;
  evidence: Span;
}

/** Stage and fiscal year of figures that do not name their own. */
export interface Standing {
  stage: Told<Stage> | null;
  year: Told<number> | null;
  /** the stage of the plan that figures of this paragraph are measured by */
  plan: Told<Stage> | null;
}

const approved =
  /\b(?:menyetujui|di ?setujui|menyepakati|di ?sepakati|mengesahkan|di ?sahkan|pengesahan|sahkan|setujui|ketok palu|menetapkan|di ?tetapkan|tetapkan|diketok|menjadi (?:peraturan daerah|perda))\b/i;
const notYet =
  /\b(?:akan|untuk|sebelum|segera|agar|supaya|belum|guna)\s+(?:\S+\s+){0,2}(?:disetujui|disepakati|disahkan|ditetapkan)\b(?!\s+menjadi)/i;
const raised: Partial<Record<Stage, Stage>> = { RAPBD: 'APBD', 'RAPBD-P': 'APBD-P' };

/** A draft that its own clause calls approved is no draft any more. */
export function stageOf({ text, start }: Sentence, phase: PhaseMention): Stage {
  const risen = raised[phase.stage];
  if (!risen) return phase.stage;
  const from = text.lastIndexOf(', ', phase.start - start) + 1;
  const to = text.indexOf(', ', phase.end - start);
  const clause = text.slice(from, to < 0 ? text.length : to);
  return approved.test(clause) && !notYet.test(clause) ? risen : phase.stage;
}

/** What the article is about: its first stage, and its first fiscal year. */
export function standingOf(scene: Scene): Standing {
  const phases = scene.sentences.flatMap((sentence) =>
    ofKind(sentence.mentions, 'phase').map((phase) => ({ sentence, phase })),
  );
  const [opening] = phases;
  const body = phases.find(({ sentence }) => !sentence.isHeadline);
  // a headline shortens: `P-APBD` of an article on the draft
  const isDraft = body && opening && raised[body.phase.stage] === opening.phase.stage;
  const first = isDraft ? body : opening;
  const dated = phases.find(({ phase }) => phase.fiscal_year !== null)?.phase;
  return {
    stage: first ? { value: stageOf(first.sentence, first.phase), evidence: first.phase } : null,
    plan: null,
    year: dated?.fiscal_year ? { value: dated.fiscal_year, evidence: dated } : fiscalYear(scene),
  };
}

/** `tahun anggaran 2023`, or the only year of the headline. */
function fiscalYear({ text, sentences, mentions }: Scene): Told<number> | null {
  const years = ofKind(mentions, 'date').filter(({ date }) => date?.length === 4);
  const named = years.find(({ start, end }) =>
    /\b(?:tahun anggaran|TA|T\.A\.|laporan keuangan(?: tahun)?)\s*(?:\d{4})?$/i.test(
      text.slice(Math.max(0, start - 24), end),
    ),
  );
  const inHeadlines = sentences
    .filter(({ isHeadline }) => isHeadline)
    .flatMap((one) => ofKind(one.mentions, 'date'));
  const year =
    named ?? (inHeadlines.length === 1 ? inHeadlines.find(({ date }) => date?.length === 4) : undefined);
  // per 31 Oktober 2024
  const asOf = ofKind(mentions, 'date').find(
    ({ date, start }) =>
      date !== null &&
      date.length > 4 &&
      /\b(?:per|hingga|sampai(?: dengan)?|s\/d)\s+$/i.test(text.slice(Math.max(0, start - 16), start)),
  );
  const found = year ?? asOf;
  return found?.date ? { value: Number(found.date.slice(0, 4)), evidence: found } : null;
}
