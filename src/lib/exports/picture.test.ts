import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { glyphs as readGlyphs } from '../../../scripts/exports/glyphs';
import { textWidth, wrapped, type Glyphs } from './glyphs';
import { outlineTexts } from './outline-text';
import { formats, lightColours, picture, type Picture } from './picture';

const colours = lightColours(readFileSync('src/lib/styles/tokens.css', 'utf8'));
let glyphs: Glyphs;
beforeAll(() => {
  glyphs = readGlyphs();
});

/** An invented chart with a tip, a link, a colour of the page and text in both weights. */
function draw(width: number, height = 200): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return Plot.plot({
    document,
    width,
    height,
    marks: [
      Plot.barX([{ name: 'Rekaan & → <b>', value: 3 }], {
        x: 'value',
        y: 'name',
        fill: 'var(--colour-votes)',
        title: 'name',
        href: () => '/regions/16.10/',
      }),
      Plot.text([{ name: 'Rekaan & → <b>', value: 3 }], {
        x: 'value',
        y: 'name',
        text: () => 'satu\ndua',
        fontWeight: 700,
      }),
    ],
  }) as SVGSVGElement;
}

const parts = (): Picture => ({
  draw,
  stamp: {
    title: 'Partisipasi "rekaan" & 2024',
    subtitle: 'Persen, dari DPT',
    notes: ['213 dari 508 daerah punya angka.'],
    address: 'https://sorot.example/elections/#figure-1',
    filter: '',
    version: '2026-11-23-ec7b8293',
    retrieved: '2026-11-26',
    licence: 'CC BY 4.0',
    sources: [],
    sql: '',
  },
  source: 'Sumber: Warta Rekaan.',
  made: 'Sorot, data 2026-11-23-ec7b8293, diambil 2026-11-26.',
  glyphs,
  colours,
});

describe('a picture', () => {
  test('needs nothing from outside: no text, no font, no address, no colour of a page', () => {
    const svg = picture(parts(), formats.chart);
    expect(/<text|<tspan|<style|<a[ >]|var\(|url\(|href=|font-/.exec(svg)?.[0]).toBeUndefined();
    const { document } = parseHTML(svg);
    expect(document.querySelectorAll('svg svg path').length).toBeGreaterThan(5);
  });

  test('carries title, unit, note, source, version and address in sight and as words', () => {
    const svg = picture(parts(), formats.chart);
    const labels = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label).join(' ');
    for (const part of [
      'Partisipasi &quot;rekaan&quot; &amp; 2024',
      'Persen, dari DPT',
      '213 dari 508',
      'Warta Rekaan',
      '2026-11-23-ec7b8293',
      'https://sorot.example/elections/#figure-1',
    ]) {
      expect(labels).toContain(part);
    }
  });

  test.each(['card', 'square'] as const)('a %s has its size, however high the chart is', (name) => {
    const svg = picture({ ...parts(), draw: (width) => draw(width, 3000) }, formats[name]);
    const { width, height } = formats[name];
    expect(svg).toContain(`width="${width}" height="${height}"`);
    const scale = Number(/scale\(([\d.]+)\)/.exec(svg)?.[1]);
    expect(3000 * scale).toBeLessThan(height);
  });

  test('a high chart is drawn wider, until it fills the card', () => {
    const widths: number[] = [];
    const svg = picture(
      {
        ...parts(),
        draw: (width) => {
          widths.push(width);
          return draw(width, 600);
        },
      },
      formats.card,
    );
    expect(widths.length).toBeGreaterThan(1);
    const [, scale = '0'] = /scale\(([\d.]+)\)/.exec(svg) ?? [];
    const width = parseHTML(svg).document.querySelector('svg svg')?.getAttribute('width');
    expect(Number(width)).toBe(Math.max(...widths));
    expect(Number(width) * Number(scale)).toBeGreaterThan(640);
  });

  test('an unknown colour is an error', () => {
    expect(() => picture({ ...parts(), colours: new Map() }, formats.chart)).toThrow('unknown colour');
  });
});

describe('outlines', () => {
  const svgOf = (content: string) =>
    parseHTML(
      `<svg xmlns="http://www.w3.org/2000/svg" style="font-size:20px">${content}</svg>`,
    ).document.querySelector('svg') as unknown as SVGSVGElement;
  const left = (svg: Element) =>
    Math.min(
      ...[...(svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(-?[\d.]+)/g)].map((m) =>
        Number(m[1]),
      ),
    );

  test('stand where their anchor says', () => {
    const [start, middle, end] = ['start', 'middle', 'end'].map((anchor) => {
      const svg = svgOf(`<text x="100" y="50" text-anchor="${anchor}">Hutan</text>`);
      outlineTexts(svg, glyphs);
      return left(svg);
    });
    const width = textWidth(glyphs.sans, 'Hutan', 20);
    expect((start ?? 0) - (middle ?? 0)).toBeCloseTo(width / 2, 1);
    expect((start ?? 0) - (end ?? 0)).toBeCloseTo(width, 1);
  });

  test('lines of one text start anew, and em counts in the size of the font', () => {
    const svg = svgOf(
      '<text y="0.5em"><tspan x="10" dy="0">satu</tspan><tspan x="10" dy="1em">dua</tspan></text>',
    );
    outlineTexts(svg, glyphs);
    const [first, second] = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    expect(first).not.toBe('');
    expect(second).not.toBe('');
    expect(svg.querySelector('g')?.getAttribute('aria-label')).toBe('satu dua');
  });

  test('every sign that the site writes has an outline', () => {
    const signs = new Set('→●○≥≤−–—·…“”’×%éíåß0123456789');
    const lacking = [...signs].filter((sign) => !(sign in glyphs.sans.glyphs));
    expect(lacking).toEqual([]);
  });

  test('a long text is broken between words', () => {
    const lines = wrapped(glyphs.sans, 'satu dua tiga empat lima enam tujuh', 16, 120);
    expect(lines.join(' ')).toBe('satu dua tiga empat lima enam tujuh');
    for (const line of lines) expect(textWidth(glyphs.sans, line, 16)).toBeLessThanOrEqual(120);
  });
});
