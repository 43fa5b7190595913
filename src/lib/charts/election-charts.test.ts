import type * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cases as rangeCases } from '../fixtures/cases/source-ranges';
import { cases as stripCases } from '../fixtures/cases/value-strips';
import { chartWords } from '../fixtures/chart-words';
import { inventedCosts, inventedStrips } from '../fixtures/invented-elections';
import { costAndTurnout, costPer } from './cost-and-turnout';
import { drawOnServer } from './draw-on-server';

const options = (width: number, spotlight?: string) => ({
  ...chartWords.id,
  width,
  ...(spotlight ? { spotlight } : {}),
});
const strips = drawn(stripCases['many']?.(options(960)));

describe('strips of values', () => {
  test('every dot says its region, its value and who says so', () => {
    const titles = titlesOf(strips);
    expect(titles).toHaveLength(inventedStrips.length);
    expect(titles.every((title) => /^Kabupaten .*\n\d.*%\npernyataan rekaan$/.test(title))).toBe(true);
  });

  test('dots of one strip do not stand upon each other', () => {
    const places = [...strips.querySelectorAll('circle')].map(
      (dot) => `${dot.getAttribute('cx')} ${dot.getAttribute('cy')}`,
    );
    expect(new Set(places).size).toBe(inventedStrips.length);
  });

  test('the median of one region is not drawn', () => {
    expect(wordsOf(drawn(stripCases['one']?.(options(960))))).not.toContain('median');
    expect(wordsOf(strips)).toContain('median');
  });
});

test('both ends of a difference name their sources', () => {
  const [title] = titlesOf(drawn(rangeCases['one']?.(options(960))));
  expect(title?.split('\n')).toEqual([
    'Kabupaten Rekaan 0 · Pilkada 2024',
    '11 poin',
    '○ 60% rekapitulasi KPU (Pilgub), Harian Rekaan',
    '● 71% hitungan media (Pilkada bupati), Warta Rekaan, Suara Rekaan Timur',
  ]);
});

describe('costs per head', () => {
  const [row] = inventedCosts;

  test('are divided by what is asked for, and unknown where that is unknown', () => {
    if (!row) throw new Error('no invented costs');
    expect(costPer(row, 'registered')).toBe(row.amount_idr / row.registered_voters);
    expect(costPer(row, 'residents')).toBe(row.amount_idr / (row.residents ?? 0));
    expect(costPer({ ...row, voted: null }, 'voted')).toBeNull();
  });

  test('show grants only, and an approved budget only of the asked region', () => {
    const approved = inventedCosts.filter(({ basis }) => basis === 'approved');
    const grants = inventedCosts.length - approved.length;
    expect(titlesOf(drawn(costAndTurnout(inventedCosts, options(960))))).toHaveLength(grants);
    const shown = titlesOf(drawn(costAndTurnout(inventedCosts, options(960, approved[1]?.region))));
    expect(shown.some((title) => title.includes('anggaran disetujui'))).toBe(true);
    expect(new Set(shown.map((title) => title.split('\n')[0])).size).toBe(grants + 1);
  });

  test.each([320, 960])('name the asked region at %i pixels, and no name upon another', (width) => {
    const asked = inventedCosts[7];
    const names = namesOf(drawn(costAndTurnout(inventedCosts, options(width, asked?.region))));
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(names.some(({ text }) => text.startsWith('Rekaan 7 '))).toBe(true);
    for (const [index, a] of names.entries()) {
      for (const b of names.slice(index + 1)) {
        const [first, second] = a.x < b.x ? [a, b] : [b, a];
        expect(second.x - first.x >= first.width || Math.abs(a.y - b.y) >= 12).toBe(true);
      }
    }
  });
});

function drawn(chart: Plot.PlotOptions | undefined): Document {
  if (!chart) throw new Error('no such case');
  return parseHTML(drawOnServer(chart)).document;
}

function titlesOf(document: Document): string[] {
  return [...document.querySelectorAll('title')].map(({ textContent }) => textContent);
}

function namesOf(document: Document): { text: string; x: number; y: number; width: number }[] {
  return [...document.querySelectorAll('text')].flatMap((element) => {
    const text = element.textContent;
    if (!text.startsWith('Rekaan')) return [];
    const [x = 0, y = 0] = (element.getAttribute('transform') ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
    return [{ text, x, y, width: text.length * 12 * 0.57 }];
  });
}

function wordsOf(document: Document): string {
  return [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');
}
