import { ExtractError } from '../extract-error';

/** No page is written that deep; parsers and walks go down by recursion. */
const limits = { depth: 400, elements: 150_000 };

const empty = wordSet('area base br col embed hr img input link meta param source track wbr');
const raw = wordSet('script style textarea title xmp iframe noembed noframes plaintext');
/** Elements that a next one of the same family ends without a closing tag. */
const families: Record<string, string> = {
  p: 'p',
  li: 'li',
  option: 'option',
  tr: 'tr td th',
  td: 'td th',
  th: 'td th',
};
for (const name of ['dt', 'dd']) families[name] = 'dt dd';

/**
 * Reads tags only, in one pass, before a parser builds anything.
 * @throws ExtractError when elements lie deeper in each other, or are more, than in any page
 */
export function checkDepth(html: string): void {
  const open: string[] = [];
  let elements = 0;
  const tag = /<(?:!--|(\/?)([a-z][^\s/>]{0,60}))/gi;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined || (raw.has(name) && match[1] === '')) {
      const end =
        name === undefined ? html.indexOf('-->', tag.lastIndex) : closing(html, name, tag.lastIndex);
      if (end < 0) break;
      tag.lastIndex = end;
    } else if (match[1] === '/') {
      const index = open.lastIndexOf(name);
      if (index >= 0) open.length = index;
    } else if (!empty.has(name)) {
      const family = families[name]?.split(' ') ?? [];
      while (family.includes(open.at(-1) ?? '')) open.pop();
      open.push(name);
      elements += 1;
      if (open.length > limits.depth) {
        throw new ExtractError('too_deep', `elements lie more than ${limits.depth} deep in each other`);
      }
      if (elements > limits.elements) {
        throw new ExtractError('too_large', `more than ${limits.elements} elements`);
      }
    }
  }
}

function closing(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

function wordSet(words: string): Set<string> {
  return new Set(words.split(' '));
}
