import * as Plot from '@observablehq/plot';
import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import type { EvidenceIndex } from '$lib/exports/evidence-index';
import type { Glyphs } from '$lib/exports/glyphs';
import type { Studio } from '$lib/exports/make-file';
import { lightColours } from '$lib/exports/picture';

interface Parts {
  glyphs: Glyphs;
  evidence: EvidenceIndex;
  /** SQL by name */
  queries: Record<string, string>;
}

const parts = new Map<keyof Parts, unknown>();

/** What the dataset's build wrote for files. */
export function part<Name extends keyof Parts>(name: Name): Parts[Name] {
  const known: unknown =
    parts.get(name) ?? JSON.parse(readFileSync(`static/data/exports/${name}.json`, 'utf8'));
  parts.set(name, known);
  return known as Parts[Name];
}

let colours: Map<string, string> | undefined;

/** Draws without a browser. */
export const studio: Studio = {
  glyphs: () => Promise.resolve(part('glyphs')),
  colours() {
    colours ??= lightColours(readFileSync('src/lib/styles/tokens.css', 'utf8'));
    return Promise.resolve(colours);
  },
  drawer: () =>
    Promise.resolve((options) => {
      const { document } = parseHTML('<!doctype html><html><body></body></html>');
      return Plot.plot({ ...options, document }) as SVGSVGElement;
    }),
  png(svg, scale) {
    const picture = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      // all text is outlined
      font: { loadSystemFonts: false },
    });
    return Promise.resolve(new Blob([new Uint8Array(picture.render().asPng())], { type: 'image/png' }));
  },
};
