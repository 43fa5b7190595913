import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Block, Draft } from './draft';
import { readStory, StoryFileError } from './read-story';
import { storyHtml } from './story-html';
import { storyMarkdown } from './story-markdown';
import type { StoryWords } from './story-words';
import { storyZip } from './story-zip';

const words: StoryWords = {
  table: 'Tabel',
  sources: 'Sumber',
  origin: 'Asal',
  see: 'Lihat',
  by: (author) => `Oleh ${author}`,
  data: ({ version, retrieved }) => `Data ${version}, diambil ${retrieved}.`,
  frozen: 'Dibekukan.',
};

const stamp = {
  address: 'https://sorot.example/elections/cost/?cost=2024#figure-1',
  version: '2026-01-01-00000000',
  retrieved: '2026-01-02',
  sources: [{ publisher: 'Kabar Rekaan', published: '2025-12-31', href: 'https://kabar.example/1' }],
};

const attack = `"><script>window.attacked = 1</script><img src=x onerror="window.attacked = 1">`;

const blocks: Block[] = [
  { kind: 'text', id: 't1', markdown: `**Tebal** dan [tautan](https://kabar.example/2).` },
  {
    kind: 'chart',
    id: 'c1',
    title: 'Biaya rekaan',
    subtitle: 'rupiah per pemilih',
    sentence: 'Tertinggi: Rekaan.',
    notes: ['Catatan rekaan.'],
    narrow: '<svg viewBox="0 0 1 1"><title>sempit</title></svg>',
    wide: '<svg viewBox="0 0 2 1"><title>lebar</title></svg>',
    columns: ['Daerah', 'Biaya'],
    rows: [['Rekaan | satu', 'Rp 10']],
    behind: [[0]],
    csv: 'region,cost\r\nRekaan,10\r\n',
    ...stamp,
  },
  { kind: 'number', id: 'n1', value: 'Rp 49 miliar', label: 'untuk KPU', origin: 'SELECT 49', ...stamp },
  { kind: 'evidence', id: 'e1', title: 'Kunjungan rekaan', value: '', date: '8 September 2022', ...stamp },
  {
    kind: 'image',
    id: 'i1',
    name: 'foto.png',
    type: 'image/png',
    base64: 'iVBORw0K',
    alt: 'Foto',
    credit: 'Rekaan',
  },
];

const draft = (parts: Partial<Draft> = {}): Draft => ({
  format: 'sorot-story',
  edition: 1,
  id: 'd1',
  language: 'id',
  title: 'Kisah rekaan',
  standfirst: 'Rekaan untuk pengujian.',
  author: 'Penulis Rekaan',
  changed: '2026-01-03T00:00:00.000Z',
  blocks,
  ...parts,
});

const same = (svg: string) => svg;

describe('the page', () => {
  const { document } = parseHTML(storyHtml(draft(), words));

  test('holds every part with its sources, its version and its day', () => {
    const said = document.querySelector('article')?.textContent ?? '';
    for (const part of [
      'Kisah rekaan',
      'Tebal',
      'Biaya rekaan',
      'Rp 49 miliar',
      'Kunjungan rekaan',
      'Dibekukan.',
    ])
      expect(said).toContain(part);
    expect(said.match(/Data 2026-01-01-00000000, diambil 2026-01-02\./g)).toHaveLength(3);
    expect(document.querySelectorAll('a[href="https://kabar.example/1"]')).toHaveLength(3);
    expect(document.querySelectorAll('.canvas svg')).toHaveLength(2);
    expect([...document.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
      'Rekaan | satu',
      'Rp 10',
    ]);
  });

  test('names no file and no machine that it would load from', () => {
    const loading = [...document.querySelectorAll('[src], link, iframe, object, embed, use, image')];
    expect(loading.map((element) => element.getAttribute('src')?.slice(0, 10))).toEqual(['data:image']);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none';/,
    );
    expect(storyHtml(draft(), words)).not.toMatch(/@import|url\(/);
  });
});

describe('a story of an attacker', () => {
  const hostile = draft({
    title: attack,
    standfirst: attack,
    author: attack,
    blocks: blocks.map((block): Block => {
      switch (block.kind) {
        case 'text':
          return {
            ...block,
            markdown: `${attack}\n\n[a](javascript:alert(1)) ![b](https://evil.example/x.png) <https://evil.example>\n\n<iframe src="https://evil.example"></iframe>\n\n</script><script>1</script>`,
          };
        case 'chart':
          return {
            ...block,
            title: attack,
            subtitle: attack,
            sentence: attack,
            notes: [attack],
            columns: [attack],
            rows: [[attack]],
          };
        case 'number':
          return { ...block, value: attack, label: attack, origin: attack, version: attack };
        case 'evidence':
          return { ...block, title: attack, value: attack, date: attack };
        case 'image':
          return { ...block, name: `../../${attack}.png`, alt: attack, credit: attack };
      }
    }),
  });
  const html = storyHtml(hostile, words);
  const { document } = parseHTML(html);

  test('is text on the page: nothing of it becomes an element or an address', () => {
    expect([...document.querySelectorAll('script')].map(({ id }) => id)).toEqual(['sorot-story']);
    expect(document.querySelectorAll('iframe, [onerror], img:not([src^="data:image/png"])')).toHaveLength(0);
    expect(document.querySelectorAll('img')).toHaveLength(1);
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(https?:|$)/);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });

  test('is opened again as the same text', () => {
    expect(readStory(strToU8(html), same)).toEqual(hostile);
  });

  test('has harmless names in the archive', () => {
    for (const name of Object.keys(unzipSync(storyZip(hostile, words))))
      expect(name).toMatch(/^((images|charts)\/)?[a-z0-9-]+\.\w+$/);
  });
});

test('the archive holds page, text, picture, drawing and data', () => {
  const files = unzipSync(storyZip(draft(), words));
  expect(Object.keys(files).sort()).toEqual([
    'charts/02-biaya-rekaan.csv',
    'charts/02-biaya-rekaan.svg',
    'images/05-foto.png',
    'story.html',
    'story.json',
    'story.md',
  ]);
  expect(strFromU8(files['charts/02-biaya-rekaan.csv'] ?? new Uint8Array())).toContain('Rekaan,10');
  expect(storyZip(draft(), words)).toEqual(storyZip(draft(), words));
});

test('as Markdown, charts are tables and pictures are named as in the archive', () => {
  const markdown = storyMarkdown(draft(), words);
  expect(markdown).toContain('# Kisah rekaan\n');
  expect(markdown).toContain('| Daerah | Biaya |\n| --- | --- |\n| Rekaan \\| satu | Rp 10 |');
  expect(markdown).toContain('![Foto](images/05-foto.png)');
  expect(markdown).toContain('> **Rp 49 miliar** untuk KPU');
  expect(markdown).toContain('<https://sorot.example/elections/cost/?cost=2024#figure-1>');
});

test.each([
  ['page', (story: Draft) => strToU8(storyHtml(story, words))],
  ['archive', (story: Draft) => storyZip(story, words)],
])('a story comes back from its %s as it was, its drawings made harmless', (_, pack) => {
  expect(readStory(pack(draft()), same)).toEqual(draft());
  const cleaned = readStory(pack(draft()), () => '<svg></svg>').blocks[1];
  expect(cleaned).toMatchObject({ narrow: '<svg></svg>', wide: '<svg></svg>' });
});

test.each([
  ['a page of something else', strToU8('<!doctype html><p>rekaan'), 'sorot-story'],
  ['a broken archive', strToU8('PK rekaan'), 'zip'],
  ['an archive of something else', zipSync({ 'x.txt': strToU8('rekaan') }), 'story.json'],
  ['a broken draft', zipSync({ 'story.json': strToU8('{') }), 'json'],
  [
    'a draft of another edition',
    zipSync({ 'story.json': strToU8(JSON.stringify({ ...draft(), edition: 9 })) }),
    'edition',
  ],
  [
    'a picture that is a drawing with script in it',
    zipSync({
      'story.json': strToU8(
        JSON.stringify(draft({ blocks: [{ ...blocks[4], type: 'image/svg+xml' } as never] })),
      ),
    }),
    'blocks.0.type',
  ],
  [
    'an address that runs',
    zipSync({
      'story.json': strToU8(
        JSON.stringify(draft({ blocks: [{ ...blocks[3], address: 'javascript:alert(1)' } as never] })),
      ),
    }),
    'blocks.0.address',
  ],
])('%s is refused with its place', (_, bytes, place) => {
  expect(() => readStory(bytes, same)).toThrow(new StoryFileError(place));
});
