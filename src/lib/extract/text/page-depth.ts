import { ExtractError } from '../extract-error';

/** Parsers and walks go down by recursion, and some of their steps take time that grows with the square. */
const limits = { depth: 200, elements: 20_000, marks: 100_000, attributes: 200, names: 10_000 };

const empty = wordSet('area base br col embed hr img input link meta param source track wbr');
const raw = wordSet('script style textarea title xmp iframe noembed noframes');
/** Elements that one of the same family ends without a closing tag. */
const families = new Map(
  Object.entries({
    p: 'p',
    li: 'li',
    option: 'option',
    dt: 'dt dd',
    dd: 'dt dd',
    tr: 'tr td th',
    td: 'td th',
    th: 'td th',
  }).map(([name, family]) => [name, wordSet(family)]),
);
const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?/y;

/**
 * Reads tags only, in one pass, before a parser builds anything.
 * @throws ExtractError when elements lie deeper in each other, or are more or larger, than in any page
 */
export function checkDepth(html: string): void {
  const open: string[] = [];
  let elements = 0;
  let marks = 0;
  const mark = /<(?:!--|(\/?)([a-z][^\s/>]{0,60}))?|&/gi;
  for (let match = mark.exec(html); match !== null; match = mark.exec(html)) {
    const name = match[2]?.toLowerCase();
    marks += 1;
    if (match[0] === '<!--') {
      const end = html.indexOf('-->', mark.lastIndex);
      if (end < 0) return;
      mark.lastIndex = end;
    } else if (name === undefined) {
      // a bare < or &, of which a parser may make a node each
    } else if (match[1] === '/') {
      const index = open.lastIndexOf(name);
      if (index >= 0) open.length = index;
    } else {
      elements += 1;
      mark.lastIndex = checkAttributes(html, mark.lastIndex);
      if (raw.has(name)) {
        const end = closing(html, name, mark.lastIndex);
        if (end < 0) return;
        mark.lastIndex = end;
      } else if (!empty.has(name)) {
        const family = families.get(name);
        while (family?.has(open.at(-1) ?? '')) open.pop();
        open.push(name);
      }
      if (open.length > limits.depth) {
        throw new ExtractError('too_deep', `elements lie more than ${limits.depth} deep in each other`);
      }
    }
    if (elements > limits.elements || marks > limits.marks) {
      throw new ExtractError('too_large', `more than ${limits.elements} elements or ${limits.marks} marks`);
    }
  }
}

/** @returns where the attributes of a tag end */
function checkAttributes(html: string, from: number): number {
  let count = 0;
  let end = from;
  attribute.lastIndex = from;
  for (let match = attribute.exec(html); match !== null; match = attribute.exec(html)) {
    end = attribute.lastIndex;
    count += 1;
    const long = (match[1]?.length ?? 0) + (/^class$/i.test(match[1] ?? '') ? (match[2]?.length ?? 0) : 0);
    if (count > limits.attributes || long > limits.names) {
      throw new ExtractError(
        'too_large',
        `a tag of more than ${limits.attributes} attributes or ${limits.names} letters`,
      );
    }
  }
  return end;
}

function closing(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

function wordSet(words: string): Set<string> {
  return new Set(words.split(' '));
}
