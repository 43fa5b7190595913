import type { Figure } from '$lib/charts/figure';
import type { Glyphs } from '$lib/exports/glyphs';
import { sourcesBehind, type EvidenceIndex } from '$lib/exports/evidence-index';
import type { Format } from '$lib/exports/picture';
import { runnableSql } from '$lib/exports/sql';
import { fileName, type Stamp } from '$lib/exports/stamp';
import { tableOf } from '$lib/exports/table';
import type { XlsxWords } from '$lib/exports/xlsx';

/** What a reader takes away: a chart with its rows, or a table. */
export interface Taken extends Pick<Stamp, 'title' | 'subtitle' | 'notes' | 'version' | 'licence'> {
  rows: readonly object[];
  records: Figure['records'];
  asked: Figure['asked'];
  /** null: a table, of which there is no picture */
  draw: Figure['options'];
  /** id of the chart on its page; empty: none */
  anchor: string;
}

/** Words that only a file needs. */
export interface FileWords {
  xlsx: XlsxWords;
  source: (stamp: Stamp) => string;
  made: (stamp: Stamp) => string;
}

export const dataKinds = ['csv', 'xlsx', 'json', 'parquet', 'sql'] as const;
export const pictureKinds = ['svg', 'png', 'card', 'square'] as const;
export type FileKind = (typeof dataKinds)[number] | (typeof pictureKinds)[number];

/** Makes one file in the browser. @throws Error where a part of it cannot be fetched or drawn */
export async function makeFile(
  kind: FileKind,
  taken: Taken,
  words: FileWords,
): Promise<{ name: string; blob: Blob }> {
  const stamp = await stampOf(taken);
  const table = () => tableOf(taken.rows);
  const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });
  const named = (ending: string, blob: Blob) => ({ name: fileName(stamp, ending), blob });
  switch (kind) {
    case 'csv': {
      const { toCsv } = await import('$lib/exports/csv');
      return named('csv', text(toCsv(table(), stamp), 'text/csv'));
    }
    case 'json': {
      const { toJson } = await import('$lib/exports/json');
      return named('json', text(toJson(table(), stamp), 'application/json'));
    }
    case 'xlsx': {
      const { toXlsx } = await import('$lib/exports/xlsx');
      return named('xlsx', await toXlsx(table(), stamp, words.xlsx));
    }
    case 'parquet': {
      const { toParquet } = await import('$lib/exports/parquet');
      return named(
        'parquet',
        new Blob([toParquet(table(), stamp)], { type: 'application/vnd.apache.parquet' }),
      );
    }
    case 'sql':
      return named('sql', text(`${stamp.sql}\n`, 'application/sql'));
    case 'svg': {
      const { formats } = await import('$lib/exports/picture');
      return named('svg', text(await draw(taken, stamp, words, formats.chart), 'image/svg+xml'));
    }
    case 'png':
    case 'card':
    case 'square': {
      const { formats } = await import('$lib/exports/picture');
      const format = kind === 'png' ? formats.chart : formats[kind];
      const svg = await draw(taken, stamp, words, format);
      const suffix = kind === 'png' ? 'png' : `${kind}.png`;
      return named(suffix, await pngOf(svg, kind === 'png' ? 2 : 1));
    }
  }
}

/** The stamp of what stands on the page now. */
async function stampOf(taken: Taken): Promise<Stamp> {
  const [evidence, sql] = await Promise.all([part<EvidenceIndex>('evidence'), sqlOf(taken)]);
  const { title, subtitle, notes, version, licence } = taken;
  const filter = location.search;
  return {
    title,
    subtitle,
    notes,
    version,
    licence,
    filter: filter.slice(1),
    address: addressOf(taken),
    retrieved: today(),
    sources: sourcesBehind(evidence, taken.rows, taken.records),
    sql,
  };
}

/** Where the chart stands, with the reader's filter. */
export function addressOf({ anchor }: Pick<Taken, 'anchor'>): string {
  return `${location.origin}${location.pathname}${location.search}${anchor && `#${anchor}`}`;
}

/** The day in the reader's own time. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

async function sqlOf({ asked, title, version }: Taken): Promise<string> {
  const head = [
    `-- Sorot: ${title.replaceAll(/\s+/g, ' ')}`,
    `-- dataset version: ${version}`,
    `-- run in DuckDB on the database of ${location.origin}/data/`,
  ].join('\n');
  if (asked.length === 0) return `${head}\n-- the rows stand in the page itself`;
  const texts = await part<Record<string, string>>('queries');
  return [
    head,
    ...asked.map(({ name, params }) => `-- ${name}\n${runnableSql(texts[name] ?? '', params)}`),
  ].join('\n\n');
}

async function draw(taken: Taken, stamp: Stamp, words: FileWords, format: Format): Promise<string> {
  const { draw: options } = taken;
  if (!options) throw new Error('a table has no picture');
  const [{ picture, lightColours }, { plot }, glyphs, { default: css }] = await Promise.all([
    import('$lib/exports/picture'),
    import('@observablehq/plot'),
    part<Glyphs>('glyphs'),
    import('$lib/styles/tokens.css?raw'),
  ]);
  const svgOf = (width: number) => {
    const chart = plot(options(width));
    if (chart instanceof SVGSVGElement) return chart;
    throw new Error('not an SVG');
  };
  return picture(
    {
      draw: svgOf,
      stamp,
      source: words.source(stamp),
      made: words.made(stamp),
      glyphs,
      colours: lightColours(css),
    },
    format,
  );
}

async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('the picture is too large for this browser'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What the build wrote for files, fetched once, when a reader asks for one. */
const parts = new Map<string, Promise<unknown>>();

async function part<T>(name: 'glyphs' | 'evidence' | 'queries'): Promise<T> {
  const known = parts.get(name) ?? fetchPart(name);
  parts.set(name, known);
  try {
    return (await known) as T;
  } catch (error) {
    parts.delete(name);
    throw error;
  }
}

async function fetchPart(name: string): Promise<unknown> {
  const response = await fetch(`/data/exports/${name}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return await response.json();
}
