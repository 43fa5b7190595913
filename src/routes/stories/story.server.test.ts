import { expect, test } from 'vitest';
import { ask } from '$lib/database/ask.server';
import type { FrontMatter } from './front-matter';
import { storyContent } from './story.server';

const head: FrontMatter = {
  title: 'Kisah rekaan',
  standfirst: 'Rekaan untuk pengujian.',
  date: '2026-01-01',
  card: 'visit-map',
  finding: 'Rekaan.',
  counter: 'Rekaan.',
  limits: ['Rekaan.', 'Rekaan.'],
  questions: [],
};

const story = (text: string) =>
  storyContent(ask, { slug: 'rekaan', language: 'id', path: 'data/stories/rekaan.id.md', head, text });

test.each([
  ['a number without a row', '<Number query="visit-outcomes" where="region=99.99" field="days" />', '0 rows'],
  ['a number of several rows', '<Number query="visit-outcomes" field="days" />', 'rows of visit-outcomes'],
  [
    'a number without a value',
    '<Number query="visit-outcomes" where="region=33.10" field="days" />',
    'visit-outcomes has no value of days',
  ],
  ['a field that is not there', '<Number query="totals" field="rekaan" />', 'totals has no value of rekaan'],
  ['a form that does not fit', '<Number query="totals" field="facts" as="date" />', 'no date: '],
  ['an unknown question', '<Number query="rekaan" field="facts" />', 'no such question: rekaan'],
  ['a question with a filter', '<Number query="region-turnout" field="year" />', 'takes a filter'],
  [
    'a column that names no record',
    '<Number query="totals" field="facts" record="visits" />',
    'no record in visits',
  ],
  ['an unknown chart', '<Chart id="rekaan" />', 'unknown chart: rekaan'],
  ['a filter that the chart does not have', '<Chart id="visit-map" filter="rekaan=1" />', 'no filter rekaan'],
  ['a chart without rows', '<Chart id="visit-map" filter="from=1950&to=1951" />', 'nothing to draw'],
  [
    'an unknown record',
    '<Evidence record="v-0000000000">kunjungan</Evidence>',
    'no such record: v-0000000000',
  ],
  ['an unknown step', '<Timeline records="v-17cc8128f8 v-0000000000" />', 'no such record: v-0000000000'],
])('%s stops the build, and the message names the file', async (_, text, said) => {
  const failed = expect(story(text)).rejects;
  await failed.toThrow('data/stories/rekaan.id.md: ');
  await failed.toThrow(said);
});

test('what a story asks comes with it: numbers, records, the answers behind charts, questions and sources', async () => {
  const content =
    await story(`<Number query="visit-outcomes" where="region=16.10" field="days" record="opening" />
    <Chart id="service-mall-outcomes" /> <Evidence record="v-17cc8128f8">kunjungan</Evidence>`);
  expect(Object.values(content.numbers)).toEqual([{ text: '888', href: '/activities/a-4e2653b771/' }]);
  expect(content.records['v-17cc8128f8']?.date).toBe('8 September 2022');
  expect(content.charts.map(({ id }) => id)).toEqual(['service-mall-outcomes']);
  expect(Object.keys(content.answers)).toContain('visit-outcomes null');
  expect(content.queries.map(({ name }) => name)).toEqual(['visit-outcomes']);
  expect(content.queries[0]?.sql).toMatch(/^WITH study/);
  expect(content.sources.length).toBeGreaterThan(1);
});
