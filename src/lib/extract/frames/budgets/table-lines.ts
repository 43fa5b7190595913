import type { Proposal } from '../../proposal';
import { ofKind, slot, type Scene } from '../../scene';
import { contains } from '../../span';
import { numberIn, tablesOf, type Cell } from '../tables';
import { standingOf, type Stage, type Told } from './stage';

/** What a figure of the table is worth, by the words of its caption or header. */
const units: [RegExp, number][] = [
  [/\btriliun\b/i, 1e12],
  [/\bmiliar\b/i, 1e9],
  [/\bjuta\b/i, 1e6],
  [/\bribu\b/i, 1e3],
];

/** Lines of tables whose columns are stages: an account a row. */
export function tableLines(scene: Scene): Proposal[] {
  const standing = standingOf(scene);
  const { home } = scene;
  if (!home) return [];
  return tablesOf(scene).flatMap(({ header, rows, caption }) => {
    const columns = header.map((cell) => columnOf(scene, cell, standing.stage?.value));
    if (!columns.some((column) => column !== null)) return [];
    const unit =
      units.find(([words]) => words.test(`${caption} ${header.map(({ text }) => text).join(' ')}`))?.[1] ?? 1;
    return rows.flatMap((row) => {
      const [name] = row;
      const account = name && ofKind(scene.mentions, 'account').find((mention) => contains(name, mention));
      if (!account) return [];
      return row.flatMap((cell, index): Proposal[] => {
        const column = columns[index];
        const value = numberIn(cell);
        const year = column?.year ?? standing.year;
        if (!column || value === null || !year) return [];
        return [
          {
            id: `budget-${cell.start}`,
            kind: 'budget',
            rule: 'table_of_stages',
            values: {
              account: slot(scene, account.account, 'table_row', account),
              amount_idr: slot(scene, value * unit, 'table_cell', cell),
              precision_idr: slot(scene, unit, 'table_cell', cell),
              stage: slot(scene, column.stage.value, 'table_header', column.stage.evidence),
              fiscal_year: slot(scene, year.value, 'table_header', year.evidence),
              region: slot(scene, home.code, home.rule, home.evidence, home.basis),
            },
            persons: [],
            flags: [],
          },
        ];
      });
    });
  });
}

function columnOf(
  { mentions }: Scene,
  cell: Cell,
  standing: Stage | undefined,
): { stage: Told<Stage>; year: Told<number> | null } | null {
  const phase = ofKind(mentions, 'phase').find((mention) => contains(cell, mention));
  if (phase) {
    return {
      stage: { value: phase.stage, evidence: phase },
      year: phase.fiscal_year ? { value: phase.fiscal_year, evidence: phase } : null,
    };
  }
  // what was changed, and what it became
  const isRevision = standing?.endsWith('-P') ?? false;
  const changed: [RegExp, Stage][] = [
    [/^\s*(?:semula|sebelum(?: perubahan)?)\s*$/i, isRevision ? 'APBD' : 'RAPBD'],
    [/^\s*(?:menjadi|sesudah|setelah(?: perubahan)?)\s*$/i, isRevision && standing ? standing : 'APBD'],
  ];
  const stage = changed.find(([words]) => words.test(cell.text))?.[1];
  if (stage) return { stage: { value: stage, evidence: cell }, year: null };
  return /\brealisasi\b/i.test(cell.text)
    ? { stage: { value: 'REALISASI', evidence: cell }, year: null }
    : null;
}
