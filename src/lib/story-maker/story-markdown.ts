import type { Block, ChartBlock, Draft } from './draft';
import { fileOf } from './part-files';
import type { StoryWords } from './story-words';

/** A story as Markdown. Charts are tables; pictures are named as they lie in the zip beside it. */
export function storyMarkdown(draft: Draft, words: StoryWords): string {
  const parts = [
    `# ${plain(draft.title)}`,
    plain(draft.standfirst),
    draft.author ? plain(words.by(draft.author)) : '',
    ...draft.blocks.map((block, place) => blockMarkdown(block, place, words)),
    `---\n\n${plain(words.frozen)}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function blockMarkdown(block: Block, place: number, words: StoryWords): string {
  switch (block.kind) {
    case 'text':
      return block.markdown.trim();
    case 'chart':
      return [
        `## ${plain(block.title)}`,
        plain(block.sentence),
        plain(block.subtitle),
        table(block),
        ...block.notes.map(plain),
        stampLine(block, words),
      ]
        .filter(Boolean)
        .join('\n\n');
    case 'number':
      return [`> **${plain(block.value)}** ${plain(block.label)}`, `> ${stampLine(block, words)}`].join(
        '\n>\n',
      );
    case 'evidence': {
      const said = [block.date, block.title].filter(Boolean).map(plain).join('. ');
      return [
        `> ${said}${block.value ? `: **${plain(block.value)}**` : ''}`,
        `> ${stampLine(block, words)}`,
      ].join('\n>\n');
    }
    case 'image':
      return [`![${plain(block.alt)}](${fileOf(block, place)})`, plain(block.credit)]
        .filter(Boolean)
        .join('\n\n');
  }
}

function table({ columns, rows }: ChartBlock): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => plain(cell).replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function stampLine(
  stamp: Pick<ChartBlock, 'sources' | 'address' | 'version' | 'retrieved'>,
  words: StoryWords,
): string {
  const publishers = [...new Set(stamp.sources.map(({ publisher }) => plain(publisher)))].join(', ');
  const said = publishers ? `${words.sources}: ${publishers}. ` : '';
  return `${said}${plain(words.data(stamp))} <${encodeURI(decodeURI(stamp.address))}>`;
}

/** Text on one line in which no sign of Markdown or HTML counts. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#&]/g, String.raw`\$&`);
}
