import type { MaskReason } from '../article';
import { canonicalLine } from './canonical-text';
import { markupRule } from './markup-rules';

/** An element that makes lines of its own, and which lines stand in it. */
export interface Area {
  parent: Area | null;
  element: Element;
  /** what its markup says it is */
  reason: MaskReason | null;
  from: number;
  /** the line after its last */
  to: number;
}

export interface PageLine {
  text: string;
  /** share of it that is links */
  linked: number;
  area: Area;
  /** the text nodes that it was made of */
  nodes: Node[];
}

export interface PageLines {
  lines: PageLine[];
  /** the whole page first */
  areas: [Area, ...Area[]];
  /** machine-readable times and the line that they stand in */
  times: { line: number; datetime: string }[];
}

/** How the words around a node are read. */
interface Setting {
  area: Area;
  link: boolean;
  preformatted: boolean;
}

const blocks = wordSet(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form',
  'h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol p pre section summary table caption tbody thead tfoot tr ul',
);
const unread = wordSet(
  'script style template noscript svg math iframe object embed audio video canvas select button textarea input head',
  'title map applet frameset',
);
/** What these are called says nothing about the sentence that they stand in. */
const inSentence = wordSet('a b strong em i u font mark small abbr sup sub time');
const cells = wordSet('td th');
const cellMark = ' | ';
/** `Ogan Tengah –`, after which some pages open a paragraph */
const dateline = /^\s*\p{Lu}[\p{L}\s.,/()]{2,60}\s[-–—]\s*$/u;

/** Reads a page's lines in their order, and takes out of it what no reader sees. */
export function pageLines(body: Element): PageLines {
  const page: Area = { parent: null, element: body, reason: null, from: 0, to: 0 };
  const read: PageLines = { lines: [], areas: [page], times: [] };
  let raw = '';
  let linked = 0;
  let nodes: Node[] = [];

  walk(body, { area: page, link: false, preformatted: false });
  endLine(page);
  page.to = read.lines.length;
  return read;

  function walk(element: Element, setting: Setting) {
    for (let node = element.firstChild; node !== null;) {
      // an element that is taken out has no next one
      const next = node.nextSibling;
      if (node.nodeType === 3) addText(node, setting);
      else if (node.nodeType === 1) addElement(node as Element, setting);
      node = next;
    }
  }

  function addText(node: Node, { area, link, preformatted }: Setting) {
    const value = node.nodeValue ?? '';
    nodes.push(node);
    if (link) linked += value.trim().length;
    if (!preformatted) {
      raw += value;
      return;
    }
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) endLine(area);
      raw += line;
    }
  }

  function addElement(element: Element, setting: Setting) {
    const tag = element.localName;
    if (unread.has(tag) || isHidden(element)) {
      element.remove();
    } else if (tag === 'br' || tag === 'hr') {
      endLine(setting.area);
    } else if (cells.has(tag)) {
      walk(element, setting);
      if (raw.trim() !== '') raw += cellMark;
    } else {
      if (tag === 'time') {
        read.times.push({ line: read.lines.length, datetime: element.getAttribute('datetime') ?? '' });
      }
      const rule = inSentence.has(tag) ? null : markupRule(tag, namesOf(element));
      if (!blocks.has(tag) && !rule) walk(element, { ...setting, link: setting.link || tag === 'a' });
      else {
        const area = addBlock(element, setting);
        if (rule && lengthOf(area) <= rule.longest) area.reason = rule.reason;
      }
    }
  }

  function addBlock(element: Element, setting: Setting): Area {
    if (element.localName !== 'p' || !dateline.test(raw)) endLine(setting.area);
    const area: Area = { parent: setting.area, element, reason: null, from: read.lines.length, to: 0 };
    read.areas.push(area);
    walk(element, { ...setting, area, preformatted: setting.preformatted || element.localName === 'pre' });
    endLine(area);
    area.to = read.lines.length;
    return area;
  }

  function endLine(area: Area) {
    const text = canonicalLine(raw.endsWith(cellMark) ? raw.slice(0, -cellMark.length) : raw);
    if (text !== '') read.lines.push({ text, linked: Math.min(1, linked / text.length), area, nodes });
    raw = '';
    linked = 0;
    nodes = [];
  }

  function lengthOf({ from, to }: Area): number {
    return read.lines.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);
  }
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim().slice(0, 1000);
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style')?.slice(0, 500) ?? '';
  return /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style);
}

function wordSet(...words: string[]): Set<string> {
  return new Set(words.join(' ').split(' '));
}
