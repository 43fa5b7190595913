import type { Owned } from '$lib/queries/owned';
import { database } from './node.server';
import type { Ask, Database, Query } from './query';

const owned = new Map<string, Promise<Map<string, unknown[]>>>();

/** Asks the dataset while pages are prerendered. */
export const ask = asking(database);

/** Asks a database of which pages in both languages ask the same, so answers are kept. */
export function asking(open: () => Promise<Database>): Ask {
  const answers = new Map<string, Promise<unknown[]>>();
  return async <Filter, Row>(query: Query<Filter, Row>, filter: Filter) => {
    const key = `${query.name} ${JSON.stringify(filter)}`;
    const known = answers.get(key) as Promise<Row[]> | undefined;
    if (known) return known;
    const answer = open().then((opened) => opened.query(query, filter));
    answers.set(key, answer);
    return answer;
  };
}

/**
 * The rows of one owner (a person, a region, a record). Thousands of pages ask for theirs, so the question is put
 * once, for all owners.
 */
export async function askOwn<Filter extends Record<keyof Filter, string | null>, Row>(
  query: Query<Filter, Owned<Row>>,
  everyone: Filter,
  owner: string,
): Promise<Row[]> {
  let groups = owned.get(query.name) as Promise<Map<string, Row[]>> | undefined;
  if (!groups) {
    groups = database().then(async (open) => byOwner<Row>(await open.query(query, everyone)));
    owned.set(query.name, groups);
  }
  return (await groups).get(owner) ?? [];
}

function byOwner<Row>(rows: Owned<Row>[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const { owner, ...rest } of rows) {
    const row = rest as Row;
    const group = groups.get(owner);
    if (group) group.push(row);
    else groups.set(owner, [row]);
  }
  return groups;
}
