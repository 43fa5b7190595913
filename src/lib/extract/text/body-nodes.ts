import { Readability } from '@mozilla/readability';

const mostElements = 20_000;

/** @returns the text nodes of what Readability takes for the article. It changes the document. */
export function bodyNodes(document: Document): Set<Node> {
  const found = new Set<Node>();
  if (document.querySelectorAll('*').length > mostElements) return found;
  const reader = new Readability<Node>(document, {
    // its second try reads the page anew from a copy, in which these nodes are not
    charThreshold: 1,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  if (content) addTexts(content, found);
  return found;
}

function addTexts(node: Node, found: Set<Node>) {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) found.add(child);
    else addTexts(child, found);
  }
}
