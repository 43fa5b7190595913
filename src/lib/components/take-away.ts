import type { Figure } from '$lib/charts/figure';
import type { Glyphs } from '$lib/exports/glyphs';
import { sourcesBehind, type EvidenceIndex } from '$lib/exports/evidence-index';
import { makeFile, type FileKind } from '$lib/exports/make-file';
import { stampSql } from '$lib/exports/sql';
import { fileName, type Stamp } from '$lib/exports/stamp';
import { fileWords } from './file-words';

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

/** Makes one file in the browser. @throws Error where a part of it cannot be fetched or drawn */
export async function takeFile(kind: FileKind, taken: Taken): Promise<{ name: string; blob: Blob }> {
  const stamp = await stampOf(taken);
  const { ending, blob } = await makeFile(kind, { ...taken, stamp }, fileWords(), {
    glyphs: () => exportPart<Glyphs>('glyphs'),
    async colours() {
      const [{ lightColours }, { default: css }] = await Promise.all([
        import('$lib/exports/picture'),
        import('$lib/styles/tokens.css?raw'),
      ]);
      return lightColours(css);
    },
    async drawer() {
      const { plot } = await import('@observablehq/plot');
      return (options) => {
        const chart = plot(options);
        if (chart instanceof SVGSVGElement) return chart;
        throw new Error('not an SVG');
      };
    },
    png: pngOf,
  });
  return { name: fileName(stamp, ending), blob };
}

/** The stamp of what stands on the page now. */
async function stampOf(taken: Taken): Promise<Stamp> {
  const { title, subtitle, notes, version, licence } = taken;
  const [evidence, queries] = await Promise.all([
    exportPart<EvidenceIndex>('evidence'),
    taken.asked.length > 0 ? exportPart<Record<string, string>>('queries') : {},
  ]);
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
    sql: stampSql(taken, location.origin, queries),
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

const parts = new Map<string, Promise<unknown>>();

/** What the build wrote for files, fetched once, when a reader asks for one. @throws Error where it cannot be fetched */
export async function exportPart<T>(name: 'glyphs' | 'evidence' | 'queries'): Promise<T> {
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
