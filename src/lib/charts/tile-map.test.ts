import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartWords } from '../fixtures/chart-words';
import { inventedProvinces, inventedRegencies } from '../fixtures/invented-tiles';
import { formatPercent } from '../format/number';
import { drawOnServer } from './draw-on-server';
import { tileMap, type TileMapOptions, type TileMapRow } from './tile-map';

const options = (width: number): TileMapOptions => ({
  ...chartWords.id,
  width,
  thresholds: [65, 70, 75, 80],
  format: (value) => formatPercent(value, 'id'),
  legend: 'Angka rekaan, %',
  spotlight: '14.05',
});
describe.each([320, 960])('at %i pixels', (width) => {
  test('every tile lies within the drawing and none upon another', () => {
    const tiles = tilesOf(tileMap(inventedRegencies, options(width)));
    expect(tiles).toHaveLength(514);
    expect(new Set(tiles.map(({ x, y }) => `${x},${y}`)).size).toBe(514);
    for (const { x, size } of tiles) {
      expect(size).toBeGreaterThanOrEqual(5);
      expect(x + size).toBeLessThanOrEqual(width);
    }
  });
});

test('every tile says its name and its value, or that none is found', () => {
  const tiles = tilesOf(tileMap(inventedRegencies, options(320)));
  const words = inventedRegencies.map(({ name, value }) =>
    value === null ? `${name}\nbelum ditemukan` : `${name}\n${value}%`,
  );
  expect(tiles.map(({ title }) => title)).toEqual(words);
});

test('a note stands in the words of its tile', () => {
  const [row] = inventedRegencies;
  const tiles = tilesOf(tileMap(row ? [{ ...row, note: 'hitungan sementara' }] : [], options(320)));
  expect(tiles[0]?.title).toMatch(/\nhitungan sementara$/);
});

test('a tile without a value is hollow, and no tile with a value is', () => {
  const tiles = tilesOf(tileMap(inventedRegencies, options(960)));
  const hollow = tiles.filter(({ fill }) => fill === 'var(--colour-paper)').map(({ title }) => title);
  expect(hollow).toHaveLength(inventedRegencies.filter(({ value }) => value === null).length);
  expect(hollow.every((title) => title.endsWith('belum ditemukan'))).toBe(true);
});

test('zero is a value of the lowest class', () => {
  const [row] = inventedRegencies;
  const tiles = tilesOf(tileMap(row ? [{ ...row, value: 0 }] : [], options(320)));
  expect(tiles[0]?.fill).toBe('var(--colour-votes-lowest)');
});

test('values stand in the tiles where these are few and all of them fit', () => {
  const numbers = (rows: TileMapRow[], over: Partial<TileMapOptions>) =>
    drawOnServer(tileMap(rows, { ...options(320), ...over, spotlight: undefined })).match(
      />\d\d[^<]*%<\/text>/g,
    );
  // four of the numbers are the bounds of the classes
  expect(numbers(inventedProvinces, {})).toHaveLength(4 + 34);
  expect(numbers(inventedProvinces, { format: (value) => `${value},0000%` })).toHaveLength(4);
  expect(numbers(inventedRegencies, { width: 1400 })).toHaveLength(4);
});

test('says the same in English', () => {
  const drawn = drawOnServer(tileMap(inventedRegencies, { ...options(960), ...chartWords.en }));
  expect(drawn).toContain('>Java</text>');
  expect(drawn).toContain('>not found yet (57)</text>');
});

test('a tile leads to the address of its region', () => {
  const drawn = drawOnServer(
    tileMap(inventedRegencies, {
      ...options(320),
      href: (code) => (code === '11.01' ? '/regions/11.01' : null),
    }),
  );
  expect(drawn.match(/href="\/regions\/[^"]*"/g)).toEqual(['href="/regions/11.01"']);
});

function tilesOf(plot: ReturnType<typeof tileMap>) {
  const { document } = parseHTML(drawOnServer(plot));
  return [...document.querySelectorAll('rect')]
    .filter((rect) => rect.querySelector('title'))
    .map((rect) => ({
      x: Number(rect.getAttribute('x')),
      y: Number(rect.getAttribute('y')),
      size: Number(rect.getAttribute('width')),
      fill: rect.getAttribute('fill'),
      title: rect.querySelector('title')?.textContent ?? '',
    }));
}
