import { expect, test } from 'vitest';
import type { Proposal } from '../../src/lib/extract/proposal';
import { evidenceOf } from '../../src/lib/extract/span';
import type { ReviewItem } from './proposals-file';
import { showProposal } from './show-proposal';

const text =
  'Rombongan karangan dari Ogan Ilir tiba pada Kamis di Palembang dengan biaya Rp 12.500.000 saja.';
const words = (exact: string) =>
  evidenceOf(text, { start: text.indexOf(exact), end: text.indexOf(exact) + exact.length });
const stated = <T>(value: T, exact: string) => ({
  value,
  basis: 'stated' as const,
  evidence: [words(exact)] as [ReturnType<typeof words>],
  rule: 'r',
});

const proposal: Proposal = {
  id: 'visit-0',
  kind: 'visit',
  rule: 'visit_arrives',
  values: {
    host_region: stated('16.71', 'Palembang'),
    cost: stated(12_500_000, 'Rp 12.500.000'),
    year: { ...stated(2024, 'Kamis'), basis: 'derived' },
  },
  persons: [
    {
      role: 'lead',
      name: stated('Surya Karangan', 'Rombongan'),
      post: stated('Bupati', 'Rombongan'),
      region: null,
    },
  ],
  flags: [{ check: 'weekday', fields: ['date'], details: { printed: 'Kamis' }, evidence: [words('Kamis')] }],
};

const item: ReviewItem = {
  file: 'a.txt',
  sha256: 'x',
  meta: { title: 'Judul', url: null, publisher: null, published: null, published_basis: null },
  proposal,
};

const regions = new Map([['16.71', 'Kota Palembang']]);
const show = (changed: Partial<ReviewItem> = {}) =>
  showProposal({ ...item, ...changed }, { regions, paint: (style, shown) => `<${style}>${shown}</>` });

test('every value stands with its words, and regions with their names', () => {
  expect(show()).toMatchInlineSnapshot(`
    "<bold>visit</>  <dim>visit_arrives, visit-0</>
      Judul (day of publication unknown)
      <dim>a.txt</>

      host_region         <bold>16.71 Kota Palembang</>
                          <dim>…ri Ogan Ilir tiba pada Kamis di </><green>Palembang</><dim> dengan biaya Rp 12.500.000 saja…</>
      cost                <bold>12.500.000</>
                          <dim>…Kamis di Palembang dengan biaya </><green>Rp 12.500.000</><dim> saja.…</>
      year                <bold>2024</>  <dim>derived</>
                          <dim>…rangan dari Ogan Ilir tiba pada </><green>Kamis</><dim> di Palembang dengan biaya Rp 12…</>
      lead                <bold>Surya Karangan · Bupati</>
                          <dim>…</><green>Rombongan</><dim> karangan dari Ogan Ilir tiba pa…</>
    <yellow>  ! weekday: date; printed Kamis</>
                          <dim>…rangan dari Ogan Ilir tiba pada </><green>Kamis</><dim> di Palembang dengan biaya Rp 12…</>"
  `);
});

test('nothing of an article reaches the terminal as a command', () => {
  const title = 'Judul\u001b[2J\u0007\u202Eterbalik\r\nbaris';
  const file = 'a\u001b]0;x.txt';
  expect(show({ meta: { ...item.meta, title }, file })).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  expect(show({ meta: { ...item.meta, title } })).toContain('Judul [2J terbalik baris');
});
