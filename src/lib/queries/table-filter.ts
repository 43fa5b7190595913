/** One table; null: all of them, each row with its `owner`. */
export interface TableFilter {
  table: string | null;
}

export const tableParams = ({ table }: TableFilter) => [table];

export const tableExamples: TableFilter[] = [
  { table: 'budget_line' },
  { table: 'glossary_term' },
  { table: null },
];
