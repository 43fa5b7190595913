import { existsSync, readFileSync } from 'node:fs';
import { ask } from '$lib/database/ask.server';
import { regionIndex } from '$lib/queries/region-index';
import { schemaColumns } from '$lib/queries/schema-columns';
import { dictionary } from '$lib/schema/dictionary';
import { exampleQuestion } from '$lib/schema/example-question';
import { tableNote } from '$lib/schema/table-note';
import type { z } from 'zod';
import type { PageServerLoad } from './$types';

/** How many rows of each table stand beside its columns. */
const exampleRows = 2;

export const load: PageServerLoad = async () => {
  const columns = await ask(schemaColumns, null);
  const meanings = meaningsByColumn();
  const regions = await ask(regionIndex, {});
  return {
    provinces: regions.filter(({ code }) => code.length === 2).map(({ code, name }) => ({ code, name })),
    questions: lines('data/reference/questions.jsonl', exampleQuestion).sort(
      (a, b) => a.position - b.position,
    ),
    tables: lines('data/reference/tables.jsonl', tableNote).map((note) => {
      const examples = firstRows(note.name);
      return {
        ...note,
        columns: columns
          .filter(({ table_name }) => table_name === note.name)
          .map(({ column_name, type }) => ({
            name: column_name,
            type,
            meaning: meanings.get(column_name) ?? null,
            examples: examples.map((row) => shown(row[column_name])),
          })),
      };
    }),
  };
};

/** The meaning of a column, which tables share by its name. */
function meaningsByColumn(): Map<string, { description: string; keterangan: string }> {
  const fields = dictionary().flatMap((file) => file.fields);
  return new Map(
    fields
      .filter(({ description }) => description !== '')
      .reverse()
      .map(({ name, description, keterangan }) => [name, { description, keterangan }]),
  );
}

function lines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** From the table's own download; views have none. */
function firstRows(table: string): Record<string, unknown>[] {
  const file = `static/data/tables/${table}.jsonl`;
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n', exampleRows)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  if (text === 'null') return '';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
