import opentype from 'opentype.js';
import { z } from 'zod';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Face, Glyphs } from '../../src/lib/exports/glyphs';

const require = createRequire(import.meta.url);

const files: Record<keyof Glyphs, string> = {
  sans: require.resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-400-normal.woff'),
  'sans-bold': require.resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff'),
  serif: require.resolve('@fontsource/newsreader/files/newsreader-latin-600-normal.woff'),
};

/** Signs of the site that the fonts lack, drawn on their own, in thousandths of the font size. */
const drawn: Face['glyphs'] = {
  '→': [1000, 'M120,-330H700L560,-470L620,-530L860,-290L620,-50L560,-110L700,-250H120Z'],
  '●': [800, 'M400,-620A270,270,0,1,1,400,-80A270,270,0,1,1,400,-620Z'],
  '○': [
    800,
    'M400,-620A270,270,0,1,1,400,-80A270,270,0,1,1,400,-620ZM400,-550A200,200,0,1,0,400,-150A200,200,0,1,0,400,-550Z',
  ],
  '≥': [640, 'M80,-600L560,-400V-330L80,-130V-210L450,-365L80,-520ZM80,-60H560V10H80Z'],
  '≤': [640, 'M560,-600L80,-400V-330L560,-130V-210L190,-365L560,-520ZM80,-60H560V10H80Z'],
};

/** The outlines of the site's fonts, so that a picture needs no font where it is opened. */
export function glyphs(): Glyphs {
  return { sans: face('sans'), 'sans-bold': face('sans-bold'), serif: face('serif') };
}

function face(name: keyof Glyphs): Face {
  const { buffer, byteOffset, byteLength } = readFileSync(files[name]);
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  const scale = 1000 / font.unitsPerEm;
  const { glyphIndexMap } = z
    .object({ glyphIndexMap: z.record(z.string(), z.number()) })
    .parse(font.tables['cmap']);
  const codes = Object.keys(glyphIndexMap).map(Number);
  const own = codes
    .filter((code) => code >= 32)
    .map((code): [string, Face['glyphs'][string]] => {
      const glyph = font.charToGlyph(String.fromCodePoint(code));
      return [
        String.fromCodePoint(code),
        [Math.round((glyph.advanceWidth ?? 0) * scale), pathOf(glyph.getPath(0, 0, 1000).commands)],
      ];
    });
  return { glyphs: { ...drawn, ...Object.fromEntries(own) } };
}

/** Absolute commands in whole thousandths of the font size. */
function pathOf(commands: opentype.PathCommand[]): string {
  return commands
    .map((command) => {
      switch (command.type) {
        case 'Z':
          return 'Z';
        case 'Q':
          return `Q${points(command.x1, command.y1, command.x, command.y)}`;
        case 'C':
          return `C${points(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
        default:
          return `${command.type}${points(command.x, command.y)}`;
      }
    })
    .join('');
}

function points(...numbers: number[]): string {
  return numbers.map((value) => Math.round(value)).join(' ');
}
