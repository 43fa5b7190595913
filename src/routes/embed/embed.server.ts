import { dev } from '$app/environment';
import { drawOnServer } from '$lib/charts/draw-on-server';
import { figureWidths } from '$lib/charts/figure';
import { readManifest } from '$lib/database/node.server';
import { site } from '$lib/evidence/site';
import { localizeHref } from '$lib/i18n/localize-href';
import type { Ask } from './chart-page';
import { soloChart } from './charts';
import { part } from './studio.server';
import { chartWords } from './words';

/** Between a phone and a column of text: what most pages of others have room for. */
const width = 640;

/** What an embedded chart's page shows without a choice, drawn from the dataset that `ask` asks. */
export async function embedPage(ask: Ask, chart: string, version: string | null) {
  const solo = await soloChart(ask, chart, '');
  if (!solo) return null;
  const { shown, path, anchor } = solo;
  const options = shown?.figure.options ?? null;
  const today = readManifest().version;
  const folder = `/embed/${chart}/${version ?? ''}`.replace(/\/?$/, '/');
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
      wide: drawOnServer(options(width)),
    },
    data: version === null ? '/data/' : `/data/versions/${version}/`,
    base: localizeHref(path),
    // the bundler's own name for it, see embedReader in vite.config.ts
    reader: dev ? '/src/routes/embed/reader.ts' : '/_app/embed.js',
    oembed: `${site.origin}${localizeHref(folder)}oembed.json`,
  };
}
