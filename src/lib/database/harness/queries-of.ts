import type { Query } from '../query';

/** The queries among all that modules export. */
export function queriesOf(modules: Record<string, unknown>[]): Query<unknown, unknown>[] {
  return modules.flatMap((module) => Object.values(module).filter(isQuery));
}

function isQuery(value: unknown): value is Query<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'sql' in value && 'params' in value && 'row' in value;
}
