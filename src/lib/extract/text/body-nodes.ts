import { Readability } from '@mozilla/readability';

/** Some of its steps take time that grows with the square; pages of news have a tenth of it. */
const mostElements = 4000;

/** @returns the text nodes of what Readability takes for the article. It changes the document. */
export function bodyNodes(document: Document): Set<Node> {
  const found = new Set<Node>();
  if (document.querySelectorAll('*').length > mostElements) return found;
  // it would make every address absolute, and look for the base of the page each time
  for (const element of document.querySelectorAll('a, img, source')) {
    for (const name of ['href', 'src', 'srcset']) element.removeAttribute(name);
  }
  document.title = document.title.slice(0, 300);
  const reader = new Readability<Node>(document, {
    // its second try reads the page anew from a copy, in which these nodes are not
    charThreshold: 1,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = contentOf(reader);
  if (content) addTexts(content, found);
  return found;
}

function contentOf(reader: Readability<Node>): Node | null {
  try {
    return reader.parse()?.content ?? null;
  } catch {
    // on some broken pages it takes away what it goes on to read; the caller then judges paragraphs alone
    return null;
  }
}

function addTexts(node: Node, found: Set<Node>) {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) found.add(child);
    else addTexts(child, found);
  }
}
