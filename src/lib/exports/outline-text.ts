import { glyphOf, textWidth, type Face, type Glyphs } from './glyphs';

const svgNamespace = 'http://www.w3.org/2000/svg';

interface Style {
  size: number;
  face: Face;
  anchor: string;
}

/** Signs from one anchor point on: a line, or what follows a new `x`. */
interface Chunk {
  x: number;
  y: number;
  anchor: string;
  runs: { text: string; style: Style; fill: string | null }[];
}

/**
 * Replaces every text of a drawing by its outlines, where the text stands, so that the drawing looks the same wherever
 * it is opened. The words stay as the label of their group.
 */
export function outlineTexts(svg: Element, glyphs: Glyphs): void {
  for (const text of [...svg.querySelectorAll('text')]) {
    const group = text.ownerDocument.createElementNS(svgNamespace, 'g');
    for (const { name, value } of [...text.attributes]) {
      if (!/^(x|y|dx|dy|text-anchor|font-.*)$/.test(name)) group.setAttribute(name, value);
    }
    group.setAttribute('role', 'img');
    group.setAttribute('aria-label', wordsOf(text));
    for (const chunk of chunksOf(text, glyphs)) {
      for (const { d, fill } of paths(chunk)) {
        const path = text.ownerDocument.createElementNS(svgNamespace, 'path');
        path.setAttribute('d', d);
        if (fill !== null) path.setAttribute('fill', fill);
        group.appendChild(path);
      }
    }
    text.replaceWith(group);
  }
}

/** One line of text as a path. @param x, y start of the baseline */
export function outline(face: Face, text: string, size: number, x: number, y: number): string {
  let pen = x;
  let d = '';
  for (const sign of text) {
    const [width, path] = glyphOf(face, sign);
    d += placed(path, pen, y, size / 1000);
    pen += width * (size / 1000);
  }
  return d;
}

function chunksOf(text: Element, glyphs: Glyphs): Chunk[] {
  const chunks: Chunk[] = [];
  let pen = { x: 0, y: 0 };
  const walk = (element: Element) => {
    const style = styleOf(element, glyphs);
    const at = (name: string) => element.getAttribute(name);
    if (element === text || at('x') !== null || at('y') !== null || at('dy') !== null) {
      pen = {
        x: (at('x') === null ? pen.x : length(at('x'), style)) + length(at('dx'), style),
        y: (at('y') === null ? pen.y : length(at('y'), style)) + length(at('dy'), style),
      };
      chunks.push({ ...pen, anchor: style.anchor, runs: [] });
    }
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        const words = (child.textContent ?? '').replaceAll(/\s/g, ' ');
        const fill = element === text ? null : element.getAttribute('fill');
        if (words !== '') chunks.at(-1)?.runs.push({ text: words, style, fill });
      } else if (child.nodeType === 1 && (child as Element).tagName.toLowerCase() === 'tspan') {
        walk(child as Element);
      }
    }
  };
  walk(text);
  return chunks;
}

function paths({ x, y, anchor, runs }: Chunk): { d: string; fill: string | null }[] {
  const widths = runs.map(({ text, style }) => textWidth(style.face, text, style.size));
  const width = widths.reduce((sum, part) => sum + part, 0);
  let pen = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return runs.map(({ text, style, fill }, index) => {
    const d = outline(style.face, text, style.size, pen, y);
    pen += widths[index] ?? 0;
    return { d, fill };
  });
}

function styleOf(element: Element, glyphs: Glyphs): Style {
  const bold = /^(bold|[6-9]00)$/.test(inherited(element, 'font-weight') ?? '');
  const size = Number.parseFloat(inherited(element, 'font-size') ?? '10');
  return {
    size,
    face: bold ? glyphs['sans-bold'] : glyphs.sans,
    anchor: inherited(element, 'text-anchor') ?? 'start',
  };
}

/** A presentation property as the nearest element states it; a style goes before an attribute. */
function inherited(element: Element | null, name: string): string | null {
  for (let at = element; at !== null; at = at.parentElement) {
    const style = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(at.getAttribute('style') ?? '')?.[1];
    const value = style ?? at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

/** `12`, `0.32em` or nothing, in the drawing's unit. */
function length(value: string | null, { size }: Style): number {
  if (value === null) return 0;
  return Number.parseFloat(value) * (value.endsWith('em') ? size : 1);
}

function wordsOf(text: Element): string {
  return [...text.childNodes]
    .filter((child) => child.nodeName.toLowerCase() !== 'title')
    .map((child) => child.textContent ?? '')
    .join(' ')
    .trim();
}

/** A path of absolute commands, scaled and moved. */
function placed(path: string, x: number, y: number, scale: number): string {
  return path.replaceAll(/([MLHVQCAZ])([^MLHVQCAZ]*)/g, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    return command + coordinates(command, numbers, x, y, scale).map(short).join(' ');
  });
}

function coordinates(command: string, numbers: number[], x: number, y: number, scale: number): number[] {
  if (command === 'H') return numbers.map((value) => x + value * scale);
  if (command === 'V') return numbers.map((value) => y + value * scale);
  // radii and flags of an arc, then its end
  if (command === 'A') {
    const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, toX = 0, toY = 0] = numbers;
    return [rx * scale, ry * scale, turn, large, sweep, x + toX * scale, y + toY * scale];
  }
  return numbers.map((value, index) => (index % 2 === 0 ? x : y) + value * scale);
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
