import { escapeXml } from '../format/escape-xml';
import { textWidth, wrapped, type Glyphs } from './glyphs';
import { outline } from './outline-text';

export interface CardFact {
  label: string;
  /** null: not found */
  value: string | null;
  /** name of a colour without `--`, which says the subject */
  colour: string;
}

export interface Card {
  title: string;
  subtitle: string;
  facts: CardFact[];
  /** said in place of a value that is not known */
  missing: string;
  foot: string;
  glyphs: Glyphs;
  /** the light colours: name without `--` → value */
  colours: Map<string, string>;
}

const width = 1200;
const height = 630;
const margin = 64;

/** A card for links on social media: a name and what is known of it, text outlined. @returns SVG source, 1200 × 630 */
export function card({ title, subtitle, facts, missing, foot, glyphs, colours }: Card): string {
  const colour = (name: string) => colours.get(name) ?? '#000';
  const { sans, serif } = glyphs;
  const bold = glyphs['sans-bold'];
  const inner = width - 2 * margin;
  const line = (text: string, face: Glyphs[keyof Glyphs], size: number, x: number, y: number, fill: string) =>
    `<path fill="${fill}" aria-label="${escapeXml(text)}" d="${outline(face, text, size, x, y)}"/>`;
  const titleSize = [76, 64, 54].find((size) => wrapped(serif, title, size, inner).length === 1) ?? 46;
  const titleLines = wrapped(serif, title, titleSize, inner).slice(0, 2);
  const column = inner / 2;
  const top = 330;
  const shown = facts.map(({ label, value, colour: subject }, index) => {
    const x = margin + (index % 2) * column;
    const y = top + Math.floor(index / 2) * 120;
    const text = value ?? missing;
    const room = column - 60;
    const size = value === null ? 26 : ([38, 32, 28].find((one) => textWidth(bold, text, one) <= room) ?? 24);
    return [
      `<path d="M${x},${y - 30}V${y + 46}" stroke="${colour(value === null ? 'colour-missing' : subject)}" stroke-width="6"/>`,
      line(label, sans, 22, x + 22, y - 12, colour('colour-muted')),
      line(
        fitted(text, (part) => textWidth(bold, part, size) <= room),
        value === null ? sans : bold,
        size,
        x + 22,
        y + 36,
        colour(value === null ? 'colour-muted' : 'colour-ink'),
      ),
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<rect width="${width}" height="${height}" fill="${colour('colour-paper')}"/>`,
    `<rect x="${margin}" y="60" width="${Math.ceil(textWidth(serif, 'Sorot', 34)) + 12}" height="20" fill="${colour('colour-evidence')}"/>`,
    line('Sorot', serif, 34, margin + 6, 78, colour('colour-ink')),
    ...titleLines.map((text, index) =>
      line(text, serif, titleSize, margin, 176 + index * titleSize * 1.1, colour('colour-ink')),
    ),
    line(subtitle, sans, 26, margin, titleLines.length > 1 ? 268 : 226, colour('colour-muted')),
    ...shown,
    `<path d="M${margin},${height - 88}H${width - margin}" stroke="${colour('colour-rule')}" stroke-width="2"/>`,
    line(foot, sans, 20, margin, height - 50, colour('colour-muted')),
    '</svg>',
  ].join('\n');
}

/** The longest beginning of a text that fits, with an ellipsis where it is cut. */
function fitted(text: string, fits: (part: string) => boolean): string {
  if (fits(text)) return text;
  let end = text.length;
  while (end > 1 && !fits(`${text.slice(0, end)}…`)) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
