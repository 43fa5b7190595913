import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartWords } from '../fixtures/chart-words';
import {
  inventedCountWords,
  inventedMarks,
  inventedNorm,
  inventedSpread,
  inventedStripWords,
} from '../fixtures/invented-indicators';
import { drawOnServer } from './draw-on-server';
import { indicatorCounts } from './indicator-counts';
import { indicatorStrips } from './indicator-strips';

const base = { ...chartWords.id, width: 960 };
const strips = { ...base, ...inventedStripWords };
const counts = { ...base, ...inventedCountWords };

test('every dot says its region, year and note, and leads where it is told to', () => {
  const drawn = drawOnServer(
    indicatorStrips(inventedMarks('2024', inventedSpread), { ...strips, href: (key) => `./?region=${key}` }),
  );
  const { document } = parseHTML(drawn);
  const titles = [...document.querySelectorAll('title')].map((title) => title.textContent);
  expect(titles).toHaveLength(38);
  expect(titles).toContain('Kabupaten Rekaan 7, 2024\nnilai 41');
  expect(drawn).toContain('./?region=11.07');
});

test('fewer than five values have no median, and the line of a norm is named', () => {
  const few = drawOnServer(
    indicatorStrips(inventedMarks('2024', [10, 40, 50, 60]), { ...strips, norm: inventedNorm }),
  );
  expect(few).not.toContain('median');
  expect(few).toContain('30%: batas rekaan');
  const five = drawOnServer(indicatorStrips(inventedMarks('2024', [10, 40, 50, 60, 70]), { ...strips }));
  expect(five).toContain('median 50,0%');
});

test('a cell says how many have the value, and who of them was asked for', () => {
  const drawn = drawOnServer(
    indicatorCounts(inventedMarks('2024', [1, 1, 3]), { ...counts, spotlight: '11.02' }),
  );
  const { document } = parseHTML(drawn);
  expect([...document.querySelectorAll('title')].map((title) => title.textContent)).toEqual([
    '2024: 1 kunjungan\n2 lembaga\nKabupaten Rekaan 2: nilai 1',
    '2024: 3 kunjungan\n1 lembaga',
  ]);
});
