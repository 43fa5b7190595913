import type { Param } from '../database/query';

/** A query that rows came from, with the values that were bound to it. */
export interface Asked {
  name: string;
  params: Param[];
  /** its text, where no query of ours has that name: the reader wrote it */
  sql?: string;
}

/** The question as the query itself puts it. */
export function asked<Filter>(
  query: { name: string; params: (filter: Filter) => Param[] },
  filter: Filter,
): Asked {
  return { name: query.name, params: query.params(filter) };
}
