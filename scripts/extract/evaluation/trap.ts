import { alikeNumbers, alikeWords } from './alike';
import type { GoldArticle, GoldKind, GoldRecords, Trap } from './gold';

export interface HitTrap extends Trap {
  file: string;
}

const kinds: Record<Trap['kind'], GoldKind> = {
  official: 'officials',
  visit: 'visits',
  budget: 'budgets',
  turnout: 'turnout',
  cost: 'costs',
};

/** Traps whose value some record of their kind holds. */
export function trapsHit(gold: GoldArticle, answers: GoldRecords): HitTrap[] {
  return gold.traps
    .filter(({ kind, value }) => answers[kinds[kind]].some((record) => holds(record, value)))
    .map((trap) => ({ ...trap, file: gold.file }));
}

function holds(record: object, trap: string | number): boolean {
  return Object.values(record)
    .flat()
    .some((value) =>
      typeof trap === 'number'
        ? typeof value === 'number' && alikeNumbers(trap, value) === 'correct'
        : typeof value === 'string' && alikeWords(trap, value) === 'correct',
    );
}
