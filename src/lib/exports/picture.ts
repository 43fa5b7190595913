import { escapeXml } from '../format/escape-xml';
import { wrapped, type Face, type Glyphs } from './glyphs';
import { outline, outlineTexts } from './outline-text';
import type { Stamp } from './stamp';

export interface Format {
  /** of the picture, in CSS pixels */
  width: number;
  /** a picture of its own height; otherwise as high as its content */
  height?: number;
}

/** As wide as an article's column, a card of social media, and a square. */
export const formats = {
  chart: { width: 1000 },
  card: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} satisfies Record<string, Format>;

export interface Picture {
  /** Draws the chart at a width, without fonts or colours of its own. */
  draw: (width: number) => SVGSVGElement;
  stamp: Stamp;
  /** one line on whom the values rest on */
  source: string;
  /** one line with version, day and licence */
  made: string;
  glyphs: Glyphs;
  /** the light colours: name without `--` → value */
  colours: Map<string, string>;
}

interface Line {
  text: string;
  face: Face;
  size: number;
  colour: string;
  /** distance of this baseline from the one before */
  leading: number;
}

const margin = 40;
const drawnWidths = [640, 800, 1000, 1200] as const;

/**
 * A chart as a file of its own: title, unit, chart, notes, sources, version and address inside the picture. Text is
 * outlined and colours are literal, so that it needs nothing from outside and looks the same everywhere.
 * @returns SVG source
 */
export function picture(
  { draw, stamp, source, made, glyphs, colours }: Picture,
  { width, height }: Format,
): string {
  const inner = width - 2 * margin;
  const ink = colours.get('colour-ink') ?? '#000';
  const muted = colours.get('colour-muted') ?? '#555';
  const lines = (text: string, face: Face, size: number, colour: string, first: number): Line[] =>
    wrapped(face, text, size, inner).map((line, index) => ({
      text: line,
      face,
      size,
      colour,
      leading: index === 0 ? first : size * 1.3,
    }));
  const head = [
    ...lines(stamp.title, glyphs.serif, 30, ink, 30),
    ...lines(stamp.subtitle, glyphs.sans, 16, muted, 30),
  ];
  const foot = [
    ...stamp.notes.flatMap((note) => lines(note, glyphs.sans, 13, muted, 22)),
    ...lines(source, glyphs.sans, 13, ink, 24),
    ...lines(made, glyphs.sans, 13, muted, 20),
    ...lines(stamp.address, glyphs.sans, 13, muted, 20),
  ];
  const headHeight = heightOf(head) + 24;
  const footHeight = heightOf(foot) + 18;
  const room = height === undefined ? undefined : height - 2 * margin - headHeight - footHeight;
  const { chart, chartHeight, scale } =
    room === undefined ? fitted(draw, [inner], inner, Infinity) : fitted(draw, drawnWidths, inner, room);
  const whole = height ?? Math.ceil(2 * margin + headHeight + chartHeight + footHeight);
  // what is left over stands above and below
  const top = margin + headHeight + (room === undefined ? 0 : Math.max(0, (room - chartHeight * scale) / 2));

  prepare(chart, glyphs, colours);
  const title = escapeXml(stamp.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${title}</title>`,
    `<desc id="desc">${escapeXml([stamp.subtitle, ...stamp.notes, source, made, stamp.address].join('\n'))}</desc>`,
    `<metadata>${escapeXml(JSON.stringify({ ...stamp, sql: undefined }))}</metadata>`,
    `<rect width="${width}" height="${whole}" fill="${colours.get('colour-paper') ?? '#fff'}"/>`,
    drawn(head, margin),
    `<g transform="translate(${margin},${Math.round(top)}) scale(${Math.round(scale * 1000) / 1000})" color="${ink}">${xmlOf(chart)}</g>`,
    `<path d="M${margin},${whole - margin - footHeight + 14}H${width - margin}" stroke="${colours.get('colour-rule') ?? '#ccc'}"/>`,
    drawn(foot, whole - margin - heightOf(foot)),
    '</svg>',
  ].join('\n');
}

/**
 * Where the height is given, a chart is drawn at several widths and enlarged as far as it fits: the one that fills most
 * of the width is taken, of equals the one with the largest text.
 */
function fitted(draw: Picture['draw'], widths: readonly number[], inner: number, room: number) {
  const all = widths.map((width) => {
    const chart = draw(width);
    const [chartWidth, chartHeight] = sizeOf(chart);
    const scale = room === Infinity ? 1 : Math.max(0.1, Math.min(inner / chartWidth, room / chartHeight));
    return { chart, chartHeight, scale, filled: chartWidth * scale };
  });
  return all.reduce((best, one) => (one.filled > best.filled + 1 ? one : best));
}

/** linkedom, which draws on the command line, leaves a bare `&` in attributes, as HTML allows. */
function xmlOf(chart: SVGSVGElement): string {
  return chart.outerHTML.replaceAll(/&(?!#?\w+;)/g, '&amp;');
}

/** Takes out what only a page can use, and puts in what it took from the page. */
function prepare(chart: SVGSVGElement, glyphs: Glyphs, colours: Map<string, string>): void {
  for (const style of [...chart.querySelectorAll('style')]) style.remove();
  for (const link of [...chart.querySelectorAll('a')]) link.replaceWith(...link.childNodes);
  outlineTexts(chart, glyphs);
  for (const element of [chart, ...chart.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes('var(')) element.setAttribute(name, withColours(value, colours));
      else if (/^(class|tabindex|data-|font-|text-anchor)/.test(name)) element.removeAttribute(name);
    }
  }
  chart.removeAttribute('style');
  // an SVG inside another one clips what stands out of it
  chart.setAttribute('overflow', 'visible');
}

/** @throws where a colour is unknown: a picture without it would lie */
function withColours(value: string, colours: Map<string, string>): string {
  return value.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`unknown colour: ${name}`);
    return colour;
  });
}

function drawn(lines: Line[], top: number): string {
  let y = top;
  return lines
    .map(({ text, face, size, colour, leading }) => {
      y += leading;
      return `<path fill="${colour}" aria-label="${escapeXml(text)}" d="${outline(face, text, size, margin, y)}"/>`;
    })
    .join('\n');
}

function heightOf(lines: Line[]): number {
  return lines.reduce((sum, { leading }) => sum + leading, 0);
}

function sizeOf(chart: Element): [width: number, height: number] {
  return [Number(chart.getAttribute('width')), Number(chart.getAttribute('height'))];
}

/** The colours of the light theme, read off the style sheet that the pages use. */
export function lightColours(css: string): Map<string, string> {
  const block = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}
