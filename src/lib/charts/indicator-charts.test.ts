import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawOnServer } from './draw-on-server';
import { indicatorCounts } from './indicator-counts';
import { indicatorStrips, type IndicatorMark } from './indicator-strips';
import { snapshot } from './snapshot';

const words: Record<string, string> = { median: 'median', indicator_values: 'nilai' };
const base = { locale: 'id' as const, label: (key: string) => words[key] ?? key };
const strips = {
  ...base,
  format: (value: number) => `${value.toFixed(1).replace('.', ',')}%`,
  tick: (value: number) => `${value}%`,
  axis: 'persen',
  colour: 'var(--colour-money)',
  medianFrom: 5,
};
const counts = { ...base, axis: 'kunjungan', counted: 'lembaga', colour: 'var(--colour-visit-out)' };
const norm = { threshold: 30, text: '30%: batas rekaan' };

/** Invented values of invented regions. */
function invented(strip: string, values: number[], name = 'Kabupaten Rekaan'): IndicatorMark[] {
  return values.map((value, index) => ({
    strip,
    key: `11.${String(index + 1).padStart(2, '0')}`,
    name: `${name} ${index + 1}`,
    value,
    note: `nilai ${value}`,
  }));
}

const spread = Array.from({ length: 38 }, (_, index) => 22 + ((index * 37) % 29) + (index % 3) / 3);
const years = [
  ...invented('2024', spread),
  ...invented('2023', spread.slice(4)),
  ...invented('2023 prov.', [28, 31]),
];

describe.each([320, 960])('strips at %i pixels', (width) => {
  test.each<[string, IndicatorMark[], object]>([
    ['one', invented('2024', [33.3]), {}],
    ['handful', [...invented('2024', [33.3, 40]), ...invented('2022', [21])], { norm }],
    ['years', years, { norm }],
    ['asked', years, { norm, spotlight: '11.07' }],
    [
      'long-names',
      invented('2024', spread.slice(0, 4), 'Kabupaten Kepulauan Rekaan Tenggara Barat Daya'),
      {},
    ],
    [
      'dense',
      invented(
        '2024',
        Array.from({ length: 240 }, (_, index) => 60 + ((index * 7) % 20) / 2),
      ),
      {},
    ],
  ])('%s look as before', async (name, rows, over) => {
    const drawn = snapshot(indicatorStrips(rows, { ...strips, width, ...over }));
    await expect(drawn).toMatchFileSnapshot(`snapshots/indicator-strips-${name}-${width}.svg`);
  });
});

describe.each([320, 960])('counts at %i pixels', (width) => {
  test.each<[string, IndicatorMark[], object]>([
    ['small', [...invented('2024', [1, 1, 1, 2, 6]), ...invented('2023', [1, 3])], {}],
    ['asked', [...invented('2024', [1, 1, 1, 2, 6]), ...invented('2023', [1, 3])], { spotlight: '11.02' }],
    ['large', invented('kab./kota', [0, 0, 1, 4, 9, 33, 252]), {}],
  ])('%s look as before', async (name, rows, over) => {
    const drawn = snapshot(indicatorCounts(rows, { ...counts, width, ...over }));
    await expect(drawn).toMatchFileSnapshot(`snapshots/indicator-counts-${name}-${width}.svg`);
  });
});

test('every dot says its region, year and note, and leads where it is told to', () => {
  const drawn = drawOnServer(
    indicatorStrips(invented('2024', spread), { ...strips, width: 960, href: (key) => `./?region=${key}` }),
  );
  const { document } = parseHTML(drawn);
  const titles = [...document.querySelectorAll('title')].map((title) => title.textContent);
  expect(titles).toHaveLength(38);
  expect(titles).toContain('Kabupaten Rekaan 7, 2024\nnilai 41');
  expect(drawn).toContain('./?region=11.07');
});

test('fewer than five values have no median, and the line of a norm is named', () => {
  const few = drawOnServer(
    indicatorStrips(invented('2024', [10, 40, 50, 60]), { ...strips, width: 960, norm }),
  );
  expect(few).not.toContain('median');
  expect(few).toContain('30%: batas rekaan');
  const five = drawOnServer(
    indicatorStrips(invented('2024', [10, 40, 50, 60, 70]), { ...strips, width: 960 }),
  );
  expect(five).toContain('median 50,0%');
});

test('a cell says how many have the value, and who of them was asked for', () => {
  const drawn = drawOnServer(
    indicatorCounts(invented('2024', [1, 1, 3]), { ...counts, width: 960, spotlight: '11.02' }),
  );
  const { document } = parseHTML(drawn);
  expect([...document.querySelectorAll('title')].map((title) => title.textContent)).toEqual([
    '2024: 1 kunjungan\n2 lembaga\nKabupaten Rekaan 2: nilai 1',
    '2024: 3 kunjungan\n1 lembaga',
  ]);
});
