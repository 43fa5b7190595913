import { foreignKeys, primaryKeys } from '../database/keys';

/** Checks of what holds the tables together, one row a key. */
export const keyChecks: Record<string, string> = {
  'unique-keys': Object.entries(primaryKeys)
    .map(([table, columns]) => {
      const missing = columns.map((column) => `${column} IS NULL`).join(' OR ');
      return `SELECT '${table}' AS name, count(*) AS stated, count(DISTINCT (${columns.join(', ')})) AS computed,
       stated = computed AND NOT bool_or(${missing}) IS TRUE AS passed
  FROM ${table}`;
    })
    .join('\nUNION ALL\n'),
  references: Object.entries(foreignKeys)
    .flatMap(([table, keys]) =>
      Object.entries(keys).map(([column, target]) => referenceSql(table, column, target)),
    )
    .join('\nUNION ALL\n'),
};

function referenceSql(table: string, column: string, reference: string): string {
  const [target = '', key = ''] = reference.split('.');
  return `SELECT '${table}.${column}' AS name, count(t.${column}) AS stated, count(o.${key}) AS computed, stated = computed AS passed
  FROM ${table} t LEFT JOIN (SELECT DISTINCT ${key} FROM ${target}) o ON o.${key} = t.${column}`;
}
