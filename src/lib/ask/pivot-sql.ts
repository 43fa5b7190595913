import { quotedName } from '../database/answer-columns';
import { singleSelect } from '../database/single-select';

export const pivotFunctions = ['sum', 'avg', 'median', 'min', 'max', 'count'] as const;

export interface Pivot {
  /** column whose values become rows */
  rows: string;
  /** column whose values become columns */
  across: string;
  value: string;
  by: (typeof pivotFunctions)[number];
}

/** The same question, with the values of one column as columns. @throws StatementRefused where it is not one question */
export function pivotSql(sql: string, { rows, across, value, by }: Pivot): string {
  const inner = singleSelect(sql).trim().replaceAll(/^/gm, '  ');
  return [
    'PIVOT (',
    inner,
    `) ON ${quotedName(across)}`,
    `  USING ${by}(${quotedName(value)})`,
    `  GROUP BY ${quotedName(rows)}`,
    `  ORDER BY ${quotedName(rows)}`,
  ].join('\n');
}
