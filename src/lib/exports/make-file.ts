import type { PlotOptions } from '@observablehq/plot';
import type { Glyphs } from './glyphs';
import type { Format } from './picture';
import type { Stamp } from './stamp';
import { tableOf } from './table';
import type { XlsxWords } from './xlsx';

export const dataKinds = ['csv', 'xlsx', 'json', 'parquet', 'sql'] as const;
export const pictureKinds = ['svg', 'png', 'card', 'square'] as const;
export type FileKind = (typeof dataKinds)[number] | (typeof pictureKinds)[number];

/** What a file holds: a chart with its rows, or a table. */
export interface Content {
  stamp: Stamp;
  rows: readonly object[];
  /** null: a table, of which there is no picture */
  draw: ((width: number) => PlotOptions) | null;
}

/** Words that only a file needs. */
export interface FileWords {
  xlsx: XlsxWords;
  source: (stamp: Stamp) => string;
  made: (stamp: Stamp) => string;
}

/** What drawing takes from where it happens: the reader's browser, or Node. */
export interface Studio {
  glyphs: () => Promise<Glyphs>;
  /** the light colours: name without `--` → value */
  colours: () => Promise<Map<string, string>>;
  /** comes with the code that draws, so only where a picture is asked for */
  drawer: () => Promise<(options: PlotOptions) => SVGSVGElement>;
  /** SVG source → PNG, `scale` device pixels a CSS pixel */
  png: (svg: string, scale: number) => Promise<Blob>;
}

export interface MadeFile {
  /** of its name, without the first dot */
  ending: string;
  blob: Blob;
}

/** Makes one file; the code for its format comes when it is asked for. @throws Error where a part of it cannot be drawn */
export async function makeFile(
  kind: FileKind,
  { stamp, rows, draw }: Content,
  words: FileWords,
  studio: Studio,
): Promise<MadeFile> {
  const table = () => tableOf(rows);
  const text = (content: string, type: string): MadeFile => ({
    ending: kind,
    blob: new Blob([content], { type: `${type};charset=utf-8` }),
  });
  const svg = async (format: Format) => {
    if (!draw) throw new Error('a table has no picture');
    const { picture } = await import('./picture');
    const drawn = await studio.drawer();
    return picture(
      {
        draw: (width) => drawn(draw(width)),
        stamp,
        source: words.source(stamp),
        made: words.made(stamp),
        glyphs: await studio.glyphs(),
        colours: await studio.colours(),
      },
      format,
    );
  };
  switch (kind) {
    case 'csv': {
      const { toCsv } = await import('./csv');
      return text(toCsv(table(), stamp), 'text/csv');
    }
    case 'json': {
      const { toJson } = await import('./json');
      return text(toJson(table(), stamp), 'application/json');
    }
    case 'xlsx': {
      const { toXlsx } = await import('./xlsx');
      return { ending: kind, blob: await toXlsx(table(), stamp, words.xlsx) };
    }
    case 'parquet': {
      const { toParquet } = await import('./parquet');
      const blob = new Blob([toParquet(table(), stamp)], { type: 'application/vnd.apache.parquet' });
      return { ending: kind, blob };
    }
    case 'sql':
      return text(`${stamp.sql}\n`, 'application/sql');
    case 'svg': {
      const { formats } = await import('./picture');
      return text(await svg(formats.chart), 'image/svg+xml');
    }
    case 'png': {
      const { formats } = await import('./picture');
      return { ending: kind, blob: await studio.png(await svg(formats.chart), 2) };
    }
    case 'card':
    case 'square': {
      const { formats } = await import('./picture');
      return { ending: `${kind}.png`, blob: await studio.png(await svg(formats[kind]), 1) };
    }
  }
}
