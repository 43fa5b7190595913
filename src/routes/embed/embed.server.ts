import { dev } from '$app/environment';
import { drawOnServer } from '$lib/charts/draw-on-server';
import { figureWidths } from '$lib/charts/figure';
import { asking } from '$lib/database/ask.server';
import { open, readManifest } from '$lib/database/node.server';
import type { Ask } from '$lib/database/query';
import { site } from '$lib/evidence/site';
import { localizeHref } from '$lib/i18n/localize-href';
import { soloChart } from './charts';
import { part } from './studio.server';
import { chartWords } from './words';

/** Between a phone and a column of text: what most pages of others have room for. */
export const embedWidth = 640;

/** What an embedded chart's page shows without a choice, drawn from the dataset that `ask` asks. */
export async function embedPage(ask: Ask, chart: string, version: string | null) {
  const solo = await soloChart(ask, chart, '');
  if (!solo) return null;
  const { shown, path, anchor, clauses } = solo;
  const options = shown?.figure.options ?? null;
  const today = readManifest().version;
  return {
    words: {
      chart,
      ...chartWords(solo, part('evidence')),
      version: version ?? today,
      newer: version === null || version === today ? null : today,
      address: `${site.origin}${localizeHref(path)}#${anchor}`,
    },
    drawings: options && {
      narrow: drawOnServer(options(figureWidths.narrow)),
      wide: drawOnServer(options(embedWidth)),
    },
    data: version === null ? '/data/' : `/data/versions/${version}/`,
    base: localizeHref(path),
    clauses,
    // the bundler's own name for it, see embedReader in vite.config.ts
    reader: dev ? '/src/routes/embed/reader.ts' : '/_app/embed.js',
    oembed: `${localizeHref(`/embed/${chart}/`)}oembed.json`,
  };
}

const versions = new Map<string, Ask>();

/** Asks the kept database of a released version. */
export function askVersion(version: string): Ask {
  const known = versions.get(version);
  if (known) return known;
  const folder = `static/data/versions/${version}`;
  const opened = open(`${folder}/${readManifest(folder).files.database.path}`);
  const ask = asking(() => opened);
  versions.set(version, ask);
  return ask;
}
