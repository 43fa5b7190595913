import type { StatedConflict } from '../../src/lib/schema/stated-conflict';
import { nameWords } from './name-key';

/**
 * All spellings that stated conflicts of one region join with a name, in as many steps as it takes.
 * Values stand as printed: with titles, and with remarks such as `(2018-08)`.
 */
export function documentedSpellings(
  name: string,
  region: string | null,
  conflicts: StatedConflict[],
): string[] {
  const left = conflicts
    .filter((conflict) => conflict.field === 'name spelling' && conflict.region === region)
    .map(({ values }) => values.map(({ value }) => value));
  const found = [name];
  for (const spelling of found) {
    for (const values of left.filter((list) => list.some((value) => carries(value, spelling)))) {
      left.splice(left.indexOf(values), 1);
      found.push(...values);
    }
  }
  return found;
}

/** The words of the name stand in the value, in their order and together. */
export function carries(value: string, name: string): boolean {
  return ` ${nameWords(value).join(' ')} `.includes(` ${nameWords(name).join(' ')} `);
}
