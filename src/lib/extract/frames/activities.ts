import type { z } from 'zod';
import type { activityKind } from '../../schema/activity';
import type { Proposal, Slot } from '../proposal';
import type { Rule } from '../rule';
import { ofKind, slot, type Scene, type Sentence } from '../scene';
import { regionFor } from './between';
import type { Holder } from './holders';

interface ActivityRule extends Rule {
  kind: z.infer<typeof activityKind>;
  words: RegExp;
}

/** Events of one region that Sorot follows. */
export const activityRules: ActivityRule[] = [
  {
    id: 'activity_recess',
    kind: 'reses',
    words: /\breses\b/i,
    example: 'Anggota DPRD Kabupaten Pati Suparman menggelar ⟦reses⟧ di Kecamatan Juwana, Selasa (4/3/2025).',
    counterexample: 'Warga Kabupaten Pati memproses surat kematian di kecamatan.',
  },
  {
    id: 'activity_mall_opened',
    kind: 'mpp_launch',
    words:
      /\b(?:meresmikan|diresmikan|peresmian|resmikan|launching|soft launching|meluncurkan)\b[^.;\n]{0,80}\b(?:mall? pelayanan publik|MPP)\b|\b(?:mall? pelayanan publik|MPP)\b[^.;\n]{0,60}\b(?:diresmikan|resmi (?:dibuka|beroperasi)|mulai beroperasi)\b/i,
    example: 'Bupati Pati ⟦meresmikan Mal Pelayanan Publik⟧ Kabupaten Pati, Selasa (4/3/2025).',
    counterexample: 'DPRD Kabupaten Pati meninjau Mal Pelayanan Publik Kabupaten Pati.',
  },
  {
    id: 'activity_student_service',
    kind: 'kkn',
    words: /\b(?:KKN|kuliah kerja nyata)\b/i,
    example: 'Pemkab Pati melepas mahasiswa ⟦KKN⟧ di pendopo, Selasa (4/3/2025).',
    counterexample: 'Pemkab Pati mengecam korupsi, kolusi, dan nepotisme.',
  },
  {
    id: 'activity_council_inauguration',
    kind: 'council_inauguration',
    words:
      /\b(?:melantik|pelantikan|pengambilan sumpah(?: dan janji)?)\s+(?:\S+\s+){0,2}(?:anggota|pimpinan|ketua) DPR[DK]\b|\b(?:anggota|pimpinan) DPR[DK]\b[^.;\n]{0,60}\bdilantik\b/i,
    example: 'Sebanyak 50 ⟦anggota DPRD Kabupaten Pati dilantik⟧, Selasa (4/3/2025).',
    counterexample: 'Anggota DPRD Kabupaten Pati menghadiri pelantikan pengurus karang taruna.',
  },
  {
    id: 'activity_inauguration',
    kind: 'inauguration',
    words:
      /\b(?:melantik|dilantik sebagai|dilantik menjadi|pelantikan|serah terima jabatan)\b[^.;\n]{0,60}\b(?:bupati|wali ?kota|gubernur|sekda|sekretaris daerah|kepala dinas|pejabat)\b/i,
    example: 'Gubernur Jawa Tengah ⟦melantik Bupati⟧ Pati, Selasa (4/3/2025).',
    counterexample: 'Bupati Pati menunda pembahasan pengisian kursi kosong di dinas.',
  },
];

/** One record a kind of event: an article that tells of an event says so more than once. */
export function activities(scene: Scene, holders: Holder[]): Proposal[] {
  return activityRules.flatMap((rule) => {
    for (const sentence of scene.sentences) {
      const match = rule.words.exec(sentence.text);
      if (match) return activity(scene, rule, sentence, match, holders) ?? [];
    }
    return [];
  });
}

function activity(
  scene: Scene,
  rule: ActivityRule,
  sentence: Sentence,
  match: RegExpExecArray,
  holders: Holder[],
): Proposal | null {
  const start = sentence.start + match.index;
  const words = { start, end: start + match[0].length };
  const region = regionFor(scene, sentence, words.end);
  if (!region) return null;
  const own = [sentence, ...scene.sentences.slice(sentence.index + 1, sentence.index + 3)];
  const values: Record<string, Slot> = {
    kind: slot(scene, rule.kind, rule.id, words),
    status: slot(scene, 'done', 'activity_status', words, 'inferred'),
    region: slot(scene, region.code, region.rule, region.evidence, region.basis),
  };
  const date = own.flatMap(({ mentions }) => ofKind(mentions, 'date')).find((one) => one.date?.length === 10);
  if (date?.date) values['date'] = slot(scene, date.date, date.rule, date);
  if (date?.date_end) values['date_end'] = slot(scene, date.date_end, date.rule, date);
  return {
    id: `activity-${words.start}`,
    kind: 'activity',
    rule: rule.id,
    values,
    persons: holders
      .filter((holder) => own.includes(holder.sentence))
      .map(({ person, post, region: held }) => ({
        role: 'present',
        name: slot(scene, person.full_name, person.rule, person),
        post: slot(scene, post.post, post.rule, post),
        region: held && slot(scene, held.code, post.rule, held.evidence, held.basis),
      })),
    flags: [],
  };
}
