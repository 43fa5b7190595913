import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartWords } from '../fixtures/chart-words';
import { inventedCoast, inventedRegions, inventedVisits } from '../fixtures/invented-visits';
import { drawOnServer } from './draw-on-server';
import { visitMap, type VisitMapOptions, type VisitMapRow } from './visit-map';

const few = inventedRegions.slice(0, 40);
const options = (width: number): VisitMapOptions => ({
  ...chartWords.id,
  width,
  coast: inventedCoast,
  regions: few,
});
const between = (guest: string, host: string, visits: number): VisitMapRow => ({ guest, host, visits });
const round = [between('11.01', '11.20', 3), between('11.20', '11.01', 1), between('11.08', '11.20', 12)];

describe.each([320, 960])('at %i pixels', (width) => {
  test('no two names stand upon each other', () => {
    const boxes = labelsOf(visitMap(inventedVisits, { ...options(width), regions: inventedRegions }));
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= 13;
        expect(apart, `${a.text} and ${b.text}`).toBe(true);
      }
    }
  });
});

test('arcs and hosts say their names and counts', () => {
  expect(titlesOf(visitMap(round, options(960)))).toEqual([
    'Kabupaten Rekaan 0 → Kabupaten Rekaan 19\nKunjungan: 3',
    'Kabupaten Rekaan 19 → Kabupaten Rekaan 0\nKunjungan: 1',
    'Kabupaten Rekaan 7 → Kabupaten Rekaan 19\nKunjungan: 12',
    'Kabupaten Rekaan 19\nKunjungan diterima: 15',
    'Kabupaten Rekaan 0\nKunjungan diterima: 1',
  ]);
});

test('beside an asked region only its own arcs are marks: out in one colour, in in another', () => {
  const { document } = parseHTML(drawOnServer(visitMap(round, { ...options(960), spotlight: '11.01' })));
  const arcs = [...document.querySelectorAll('[aria-label="arrow"]')].map((group) => [
    group.getAttribute('stroke'),
    ...[...group.querySelectorAll('title')].map((title) => title.textContent),
  ]);
  expect(arcs).toEqual([
    ['var(--colour-visit-in)', 'Kabupaten Rekaan 19 → Kabupaten Rekaan 0\nKunjungan: 1'],
    ['var(--colour-visit-out)', 'Kabupaten Rekaan 0 → Kabupaten Rekaan 19\nKunjungan: 3'],
  ]);
});

test('a visit within one region has no arc and counts for its host', () => {
  expect(titlesOf(visitMap([between('11.01', '11.01', 2)], options(960)))).toEqual([
    'Kabupaten Rekaan 0\nKunjungan diterima: 2',
  ]);
});

test('says the same in English', () => {
  const drawn = drawOnServer(visitMap(round, { ...options(960), ...chartWords.en, spotlight: '11.01' }));
  expect(drawn).toContain('>Circles: visits received, largest 15</text>');
  expect(drawn).toContain('>Visits by Kabupaten Rekaan 0</text>');
});

function titlesOf(plot: ReturnType<typeof visitMap>): string[] {
  const { document } = parseHTML(drawOnServer(plot));
  return [...document.querySelectorAll('title')].map((title) => title.textContent);
}

/** Names of hosts with the room that a letter of 11 pixels takes. */
function labelsOf(plot: ReturnType<typeof visitMap>) {
  const { document } = parseHTML(drawOnServer(plot));
  return [...document.querySelectorAll('[font-weight="600"] text')].map((text) => {
    const [, x = 0, y = 0] = (
      /translate\(([\d.]+),([\d.]+)\)/.exec(text.getAttribute('transform') ?? '') ?? []
    ).map(Number);
    return { text: text.textContent, x, y, width: text.textContent.length * 6 };
  });
}
