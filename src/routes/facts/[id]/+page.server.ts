import { ask, askOwn } from '$lib/database/ask.server';
import { correctionList } from '$lib/queries/correction-list';
import { factClaims } from '$lib/queries/fact-claims';
import { factFields } from '$lib/queries/fact-fields';
import { factSources } from '$lib/queries/fact-sources';
import { recordConflicts } from '$lib/queries/record-conflicts';
import { recordIndex } from '$lib/queries/record-index';
import type { RecordRow } from '$lib/queries/record-row';
import { dictionary } from '$lib/schema/dictionary';
import { error, redirect } from '@sveltejs/kit';
import { recordHref, recordTitle, recordValue } from '../../record-words';
import type { Fact, OtherRecord } from '../fact';
import { fieldLines } from '../field-words';
import { factValues } from '../fact-values';
import type { EntryGenerator, PageServerLoad } from './$types';

const files: Partial<Record<RecordRow['table_name'], string>> = {
  budget_line: 'data/facts/budgets.jsonl',
  election_result: 'data/facts/elections.jsonl',
  election_cost: 'data/facts/election-costs.jsonl',
};

const fieldsOf = new Map(dictionary().map(({ file, fields }) => [file, fields]));
let records: Map<string, RecordRow> | undefined;

export const entries: EntryGenerator = async () => (await ask(recordIndex, null)).map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params: { id } }) => {
  records ??= new Map((await ask(recordIndex, null)).map((row) => [row.id, row]));
  const record = records.get(id);
  if (!record) error(404, `unknown fact: ${id}`);
  const file = files[record.table_name];
  // posts, visits and activities have pages of their own, with the same evidence
  if (file === undefined) {
    redirect(308, recordHref(record));
  }
  const own = { id: null };
  const [claims, fields, conflicts, sources, corrections] = await Promise.all([
    askOwn(factClaims, own, id),
    askOwn(factFields, own, id),
    askOwn(recordConflicts, own, id),
    askOwn(factSources, own, id),
    ask(correctionList, null),
  ]);
  const said = (other: string): OtherRecord[] => {
    const row = records?.get(other);
    return row
      ? [
          {
            id: other,
            href: recordHref(row),
            title: recordTitle(row, { place: row.region !== record.region }),
            value: recordValue(row),
          },
        ]
      : [];
  };
  const values = factValues(claims);
  const fact: Fact = {
    record,
    title: recordTitle(record),
    values,
    fields: fieldLines(fields, fieldsOf.get(file) ?? []),
    note: fields.find(({ field }) => field === 'note')?.value ?? null,
    // what the build found, or would have found, stands with its value
    conflicts: conflicts.filter(
      ({ origin, field }) =>
        origin === 'stated' && !values.some((value) => value.field === field && value.conflict),
    ),
    corrections: corrections.filter((correction) => correction.record === id),
    sources: sources.map(({ other_records, ...source }) => ({
      ...source,
      other_records: other_records.flatMap(said),
    })),
  };
  return { fact };
};
