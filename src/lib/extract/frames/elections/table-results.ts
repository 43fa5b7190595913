import type { Proposal } from '../../proposal';
import { ofKind, slot, type Scene } from '../../scene';
import { contains } from '../../span';
import { numberIn, tablesOf } from '../tables';
import { electionFor, electionSlots } from './which-election';

const columns: [field: string, words: RegExp][] = [
  ['registered_voters', /\b(?:DPT|terdaftar|jumlah pemilih)\b/i],
  ['voted', /\b(?:pengguna|hak pilih|hadir|memilih)\b/i],
  ['turnout_pct', /%|\b(?:persen|partisipasi|persentase)\b/i],
];

/** Results of tables with a region a row. */
export function tableResults(scene: Scene): Proposal[] {
  return tablesOf(scene).flatMap(({ header, rows }) => {
    const fields = header.map(({ text }) => columns.find(([, words]) => words.test(text))?.[0]);
    if (!fields.includes('turnout_pct') && !fields.includes('voted')) return [];
    return rows.flatMap((row): Proposal[] => {
      const region = ofKind(scene.mentions, 'region').find((mention) => row[0] && contains(row[0], mention));
      const sentence = scene.sentences.find((one) => region && contains(one, region));
      if (!region?.code || !sentence) return [];
      const election = electionFor(scene, sentence, { start: region.start, end: region.end }, region.code);
      if (!election) return [];
      const place = { code: region.code, evidence: region, basis: 'stated', rule: 'table_row' } as const;
      const values = electionSlots(scene, place, election);
      for (const [index, cell] of row.entries()) {
        const field = fields[index];
        const value = numberIn(cell);
        if (field && value !== null && (field !== 'turnout_pct' || value <= 100)) {
          values[field] = slot(scene, value, 'table_cell', cell);
        }
      }
      if (!values['turnout_pct'] && !values['voted']) return [];
      return [
        {
          id: `election_result-${region.start}`,
          kind: 'election_result',
          rule: 'table_of_regions',
          values,
          persons: [],
          flags: [],
        },
      ];
    });
  });
}
