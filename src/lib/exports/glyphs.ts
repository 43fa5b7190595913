/** A font as outlines: for each sign its width and its path, in thousandths of the font size, y downwards. */
export interface Face {
  glyphs: Record<string, [width: number, path: string]>;
}

export interface Glyphs {
  sans: Face;
  'sans-bold': Face;
  serif: Face;
}

/** A sign that a font lacks is drawn as an empty box: seen, not lost. */
const lacking: Face['glyphs'][string] = [600, 'M80,-700H520V0H80ZM140,-640V-60H460V-640Z'];

export function glyphOf({ glyphs }: Face, sign: string): Face['glyphs'][string] {
  return glyphs[sign] ?? lacking;
}

/** Width of a text, in the unit of `size`. */
export function textWidth(face: Face, text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += glyphOf(face, sign)[0];
  return width * (size / 1000);
}

/** The text broken between words so that no line is wider than `width`; a longer word stands alone. */
export function wrapped(face: Face, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(face, longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
