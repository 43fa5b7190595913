import { escapeXml } from '../format/escape-xml';
import type { Block, ChartBlock, Draft } from './draft';
import { markdownHtml } from './markdown';
import css from './story.css?raw';
import tokens from '../styles/tokens.css?raw';
import type { StoryWords } from './story-words';

/** id of the element that holds the draft inside the page */
export const draftElement = 'sorot-story';

/** The page may load and run nothing but what stands in it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A story as one file that opens from disk, asks nobody for anything, and can be opened by the maker again. */
export function storyHtml(draft: Draft, words: StoryWords): string {
  const title = escapeXml(draft.title);
  return `<!doctype html>
<html lang="${draft.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${tokens}
${css}
</style>
</head>
<body>
<article>
<h1>${title}</h1>
${draft.standfirst ? `<p class="standfirst">${escapeXml(draft.standfirst)}</p>` : ''}
${draft.author ? `<p class="muted">${escapeXml(words.by(draft.author))}</p>` : ''}
${draft.blocks.map((block) => blockHtml(block, words)).join('\n')}
<footer class="muted">${escapeXml(words.frozen)}</footer>
</article>
<script type="application/json" id="${draftElement}">${JSON.stringify(draft).replaceAll('<', String.raw`\u003c`)}</script>
</body>
</html>
`;
}

function blockHtml(block: Block, words: StoryWords): string {
  switch (block.kind) {
    case 'text':
      return `<div class="text">${markdownHtml(block.markdown)}</div>`;
    case 'chart':
      return chartHtml(block, words);
    case 'number':
      return `<div class="number"><p><strong>${escapeXml(block.value)}</strong> ${escapeXml(block.label)}</p>
<details><summary>${escapeXml(words.origin)}</summary><p class="code">${escapeXml(block.origin)}</p>${sourcesHtml(block, words)}</details></div>`;
    case 'evidence':
      return `<div class="evidence"><p>${block.date ? `${escapeXml(block.date)}. ` : ''}<a href="${escapeXml(block.address)}">${escapeXml(block.title)}</a>${block.value ? `: <strong>${escapeXml(block.value)}</strong>` : ''}</p>${sourcesHtml(block, words)}</div>`;
    case 'image':
      return `<figure><img alt="${escapeXml(block.alt)}" src="data:${block.type};base64,${block.base64}"><figcaption class="muted">${escapeXml([block.alt, block.credit].filter(Boolean).join('. '))}</figcaption></figure>`;
  }
}

function chartHtml(chart: ChartBlock, words: StoryWords): string {
  const { title, subtitle, sentence, notes, columns, rows } = chart;
  const cells = (tag: 'th' | 'td', row: string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;
  return `<figure class="chart">
<figcaption><h2>${escapeXml(title)}</h2>${sentence ? `<p>${escapeXml(sentence)}</p>` : ''}<p class="muted">${escapeXml(subtitle)}</p></figcaption>
<div class="canvas" role="img" aria-label="${escapeXml([title, sentence, subtitle].join('. '))}"><div class="narrow" aria-hidden="true">${chart.narrow}</div><div class="wide" aria-hidden="true">${chart.wide}</div></div>
${notes.map((note) => `<p class="muted">${escapeXml(note)}</p>`).join('')}
<details><summary>${escapeXml(words.table)}</summary><div class="scroll"><table><thead>${cells('th', columns)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table></div></details>
${sourcesHtml(chart, words)}
</figure>`;
}

/** Whose words a part rests on, of which data it is, and where it stands on the site. */
function sourcesHtml(
  stamped: Pick<ChartBlock, 'sources' | 'address' | 'version' | 'retrieved'>,
  words: StoryWords,
): string {
  const list = stamped.sources
    .map(({ publisher, published, href }) => {
      const said = escapeXml([publisher, published].filter((part) => part !== null).join(', '));
      return `<li>${href === null ? said : `<a href="${escapeXml(href)}">${said}</a>`}</li>`;
    })
    .join('');
  return `<div class="stamp">${list ? `<details><summary>${escapeXml(words.sources)} (${stamped.sources.length})</summary><ul>${list}</ul></details>` : ''}<p class="muted">${escapeXml(words.data(stamped))} <a href="${escapeXml(stamped.address)}">${escapeXml(words.see)}</a></p></div>`;
}
