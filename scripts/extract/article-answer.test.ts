import { expect, test } from 'vitest';
import { articleReader, emptyGold } from './article-answer';
import { readLexicon } from './read-lexicon';

const lexicon = await readLexicon();
const task = { name: 'karangan.txt', url: null, published: null };
const secret = 'Kalimat ini karangan dan tidak membuktikan apa pun tentang siapa pun.';
const article = `Belanja modal Kabupaten Ogan Ilir naik (karangan)

INDRALAYA – Pemerintah Kabupaten Ogan Ilir menganggarkan belanja modal Rp 412.500.000.000 dalam APBD 2023.

${secret}`;

async function body(
  format: 'proposals' | 'gold',
  known: Partial<typeof task> | { published: string; url: string } = {},
) {
  const answer = await articleReader(lexicon, format)({ ...task, ...known, bytes: Buffer.from(article) });
  if ('error' in answer) throw new Error(answer.error.message);
  return JSON.parse(answer.body) as Record<string, unknown>;
}

test('proposals come with what the page says of itself, and without the text of the article', async () => {
  expect(Object.keys(await body('proposals'))).toEqual(['meta', 'proposals']);
  expect(JSON.stringify(await body('proposals'))).not.toContain(secret);
});

test('what the caller knows of an article stands before what the page says', async () => {
  const known = { url: 'https://koran.example/a', published: '2023-01-31' };
  expect((await body('proposals', known))['meta']).toMatchObject({ ...known, published_basis: null });
});

test('a scorer gets the lists of the gold format, also of an article without anything', async () => {
  const lists = ['officials', 'visits', 'budgets', 'turnout', 'costs'];
  expect(Object.keys(await body('gold')).sort()).toEqual(lists.sort());
  expect(emptyGold(lexicon)).toEqual(Object.fromEntries(lists.map((name) => [name, []])));
});

test('what cannot be read is an answer too', async () => {
  const read = articleReader(lexicon, 'proposals');
  const answer = await read({
    ...task,
    bytes: Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256),
  });
  expect(answer).toMatchObject({ error: { fault: expect.stringMatching(/binary|not_text/) as string } });
  expect(await read({ ...task, bytes: Buffer.from(article) })).toHaveProperty('body');
});
