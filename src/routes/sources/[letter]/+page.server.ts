import { error } from '@sveltejs/kit';
import { group } from 'd3';
import { ask, askOwn } from '$lib/database/ask.server';
import { publisherIndex } from '$lib/queries/publisher-index';
import { sourceRecords } from '$lib/queries/source-records';
import { sourceIndex, type SourceIndexRow } from '$lib/queries/source-index';
import { recordHref, recordTitle, recordValue } from '../../record-words';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  [...new Set((await ask(publisherIndex, {})).map(({ letter }) => letter))].map((letter) => ({ letter }));

export const load: PageServerLoad = async ({ params }) => {
  const [index, sources] = await Promise.all([ask(publisherIndex, {}), ask(sourceIndex, {})]);
  const published = group(sources, ({ publisher }) => publisher);
  const publishers = await Promise.all(
    index
      .filter(({ letter }) => letter === params.letter)
      .map(async (row) => ({
        ...row,
        list: await Promise.all((published.get(row.publisher) ?? []).map(withFacts)),
      })),
  );
  if (publishers.length === 0) error(404, `unknown letter: ${params.letter}`);
  return {
    letter: params.letter,
    letters: [...new Set(index.map(({ letter }) => letter))].sort(),
    publishers,
  };
};

async function withFacts(source: SourceIndexRow) {
  const records = await askOwn(sourceRecords, { id: null }, source.id);
  const facts = records.map((row) => ({
    href: recordHref(row),
    title: recordTitle(row),
    value: recordValue(row),
  }));
  return { ...source, facts };
}
