import duckdb from './snippets/duckdb.sql?raw';
import excel from './snippets/excel.pq?raw';
import python from './snippets/python.py?raw';
import r from './snippets/base.R?raw';

/** What stands in the snippets for where the data are. */
export interface Place {
  origin: string;
  /** Name of the database file. */
  database: string;
}

/** Programs that use the data, as the page shows them and the tests run them. */
export function snippets({ origin, database }: Place) {
  const placed = (text: string) =>
    text.trimEnd().replaceAll('{origin}', origin).replaceAll('{database}', database);
  return { duckdb: placed(duckdb), python: placed(python), r: placed(r), excel: placed(excel) };
}
