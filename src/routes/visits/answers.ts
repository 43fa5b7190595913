import type { VisitFilter } from '$lib/filters/visit-filter';
import type { Database } from '$lib/database/query';
import { visitsByHost, type VisitsByHostRow } from '$lib/queries/visits-by-host';
import { visitsByMonth, type VisitsByMonthRow } from '$lib/queries/visits-by-month';
import { visitsByTopic, type VisitsByTopicRow } from '$lib/queries/visits-by-topic';
import { visitsCoverage, type VisitsCoverageRow } from '$lib/queries/visits-coverage';
import { visitsList, type VisitListRow } from '$lib/queries/visits-list';

/** What the explorer shows under one filter. */
export interface Answers {
  coverage: VisitsCoverageRow;
  months: VisitsByMonthRow[];
  hosts: VisitsByHostRow[];
  topics: VisitsByTopicRow[];
  list: VisitListRow[];
}

/** The same questions that the prerendered page asked, under the reader's filter. */
export async function ask(
  database: Pick<Database, 'query'>,
  filter: VisitFilter,
  signal: AbortSignal,
): Promise<Answers> {
  const [[coverage], months, hosts, topics, list] = await Promise.all([
    database.query(visitsCoverage, filter, { signal }),
    database.query(visitsByMonth, filter, { signal }),
    database.query(visitsByHost, filter, { signal }),
    database.query(visitsByTopic, filter, { signal }),
    database.query(visitsList, filter, { signal }),
  ]);
  if (!coverage) throw new Error('no coverage row');
  return { coverage, months, hosts, topics, list };
}
