import { ask } from '$lib/database/ask.server';
import { localizeHref } from '$lib/i18n/localize-href';
import { conflictList } from '$lib/queries/conflict-list';
import { officialIndex } from '$lib/queries/official-index';
import { recordIndex } from '$lib/queries/record-index';
import { recordHref, recordTitle } from '../record-words';
import type { RecordLink } from './version-view';

/** Where each record of the dataset stands, in the language of the page. */
export async function recordLinks(): Promise<Map<string, RecordLink>> {
  const [records, persons, conflicts] = await Promise.all([
    ask(recordIndex, null),
    ask(officialIndex, {}),
    ask(conflictList, null),
  ]);
  return new Map([
    ...records.map((row) => link(row.id, recordHref(row), recordTitle(row))),
    ...persons.map(({ id, name }) => link(id, localizeHref(`/officials/${id}/`), name)),
    ...conflicts.map(({ id, region }) =>
      link(id, region ? `${localizeHref(`/regions/${region}/`)}#${id}` : localizeHref('/conflicts/')),
    ),
  ]);
}

function link(id: string, href: string, title?: string): [string, RecordLink] {
  return [id, { href, ...(title === undefined ? {} : { title }) }];
}
