import { sum } from 'd3';
import { lastOldYear } from '$lib/charts/account-rows';
import type { TreeLine } from '$lib/charts/account-tree';
import type { BudgetFigure } from '$lib/queries/budget-region-figures';
import { accountName } from './words';

/** All yearly figures of a region of one year and stage, from one kind of source. */
export interface Snapshot {
  origin: BudgetFigure['origin'];
  fiscal_year: number;
  stage: string;
  stage_order: number;
  phase: string;
  figures: BudgetFigure[];
}

const oldCodes: Record<string, string> = {
  'Dana Perimbangan': '4.2',
  'Belanja Tidak Langsung': '5.1',
  'Belanja Langsung': '5.2',
};

/** The years and stages of a region, oldest first. Doubtful figures make no totals or parts. */
export function snapshots(figures: BudgetFigure[]): Snapshot[] {
  const found = new Map<string, Snapshot>();
  for (const figure of figures.filter(({ doubtful }) => !doubtful)) {
    const { origin, fiscal_year, stage, stage_order, phase } = figure;
    const key = `${origin} ${fiscal_year} ${stage}`;
    const snapshot = found.get(key) ?? { origin, fiscal_year, stage, stage_order, phase, figures: [] };
    snapshot.figures.push(figure);
    found.set(key, snapshot);
  }
  return [...found.values()];
}

/** The snapshot with the most parts; among equals a plan before what was realised to an unstated month, then the latest. */
export function fullest(list: Snapshot[]): Snapshot | null {
  const parts = (snapshot: Snapshot) =>
    composition(snapshot).filter(({ kind, depth }) => (kind === 'stated' && depth > 0) || kind === 'misfit')
      .length;
  const ranked = list
    .map((snapshot) => ({ snapshot, parts: parts(snapshot), last: snapshot.phase === 'to_date' ? 0 : 1 }))
    .filter((one) => one.parts > 0)
    .sort(
      (a, b) =>
        b.parts - a.parts ||
        b.last - a.last ||
        b.snapshot.fiscal_year - a.snapshot.fiscal_year ||
        b.snapshot.stage_order - a.snapshot.stage_order,
    );
  return ranked[0]?.snapshot ?? null;
}

/** Spending and revenue of one year and stage as trees. Of a total what no source states is a line of its own. */
export function composition({ figures, fiscal_year }: Snapshot): TreeLine[] {
  const coded = codedFigures(figures, fiscal_year);
  return (['5', '4'] as const).flatMap((root) => {
    const total = coded.get(root);
    if (!total || total.amount_idr <= 0) return [];
    const side = root === '5' ? 'spending' : 'revenue';
    return branch(root, coded, { start: 0, depth: 0, total: total.amount_idr, side });
  });
}

/** Figures by their code in the chart of accounts of their year: labels of the old chart never join the new one. */
function codedFigures(figures: BudgetFigure[], year: number): Map<string, BudgetFigure> {
  if (year > lastOldYear) {
    return byCode(figures, ({ account_code, account_version }) =>
      account_version === 'before-2021' ? null : account_code,
    );
  }
  const transfers = figures.some(({ account_code }) => account_code === '4.2');
  return byCode(figures, ({ account, account_code }) => {
    if (account_code === null)
      return account === 'Dana Perimbangan' && transfers ? null : (oldCodes[account] ?? null);
    return account_code === '5' || account_code.startsWith('4') ? account_code : null;
  });
}

function byCode(figures: BudgetFigure[], codeOf: (figure: BudgetFigure) => string | null) {
  return new Map(
    figures.flatMap((figure): [string, BudgetFigure][] => {
      const code = codeOf(figure);
      return code === null ? [] : [[code, figure]];
    }),
  );
}

interface Place {
  start: number;
  depth: number;
  total: number;
  side: TreeLine['side'];
}

function branch(code: string, coded: Map<string, BudgetFigure>, place: Place): TreeLine[] {
  const figure = coded.get(code);
  if (!figure) return [];
  const { start, depth, total, side } = place;
  const line: TreeLine = {
    key: figure.record ?? figure.file,
    code,
    name: accountName(figure.account_code, figure.account),
    depth,
    amount_idr: figure.amount_idr,
    precision_idr: figure.precision_idr,
    start,
    share: figure.amount_idr / total,
    kind: 'stated',
    side,
  };
  const children = childrenOf(code, coded);
  const left = figure.amount_idr - sum(children, ({ figure: child }) => child.amount_idr);
  const rounding = figure.precision_idr + sum(children, ({ figure: child }) => child.precision_idr);
  const rest = (kind: Exclude<TreeLine['kind'], 'stated'>, at: number, amount: number): TreeLine => ({
    ...line,
    key: null,
    depth: depth + 1,
    amount_idr: amount,
    precision_idr: rounding,
    start: at,
    share: amount / total,
    kind,
  });
  if (children.length === 0) return depth === 0 ? [line, rest('unstated', start, figure.amount_idr)] : [line];
  // a rounded figure is at most half a step too high; one whose end was cut off is up to a whole step too low
  if (left < -rounding / 2) return [line, rest('misfit', start, figure.amount_idr)];
  let at = start;
  const below = children.flatMap(({ code: childCode, figure: child }) => {
    const lines = branch(childCode, coded, { ...place, start: at, depth: depth + 1 });
    at += child.amount_idr / total;
    return lines;
  });
  // a thin sliver is neither seen nor worth a line
  if (left <= rounding && left / total < 0.005) return [line, ...below];
  return [line, ...below, rest(left > rounding ? 'unstated' : 'rounding', at, left)];
}

/** The figures whose nearest stated ancestor is `code`, in the order of their codes. */
function childrenOf(code: string, coded: Map<string, BudgetFigure>) {
  return [...coded]
    .filter(([other]) => other.startsWith(`${code}.`) && parentOf(other, coded) === code)
    .map(([other, figure]) => ({ code: other, figure }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function parentOf(code: string, coded: Map<string, BudgetFigure>): string | null {
  const parent = code.split('.').slice(0, -1).join('.');
  if (parent === '') return null;
  return coded.has(parent) ? parent : parentOf(parent, coded);
}
