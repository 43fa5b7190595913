import { error, json } from '@sveltejs/kit';
import { drawOnServer } from '$lib/charts/draw-on-server';
import { ask } from '$lib/database/ask.server';
import { site } from '$lib/evidence/site';
import { embedCode } from '$lib/exports/embed-code';
import { localizeHref } from '$lib/i18n/localize-href';
import { m } from '$lib/paraglide/messages';
import { chartNames, soloChart } from '../../charts';
import { embedWidth } from '../../embed.server';
import { frameHeight } from '../../frame-height';
import { part } from '../../studio.server';
import { chartWords } from '../../words';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => (await chartNames(ask)).map((chart) => ({ chart }));

/** What a publishing system learns of a chart from its address: https://oembed.com, section 2.3.4. */
export const GET: RequestHandler = async ({ params: { chart } }) => {
  const solo = await soloChart(ask, chart, '');
  if (!solo) error(404, `unknown chart: ${chart}`);
  const { title } = chartWords(solo, part('evidence'));
  const options = solo.shown?.figure.options;
  const height = frameHeight(options ? drawOnServer(options(embedWidth)) : undefined);
  return json({
    type: 'rich',
    version: '1.0',
    title,
    provider_name: m.site_name(),
    provider_url: site.origin,
    width: embedWidth,
    height,
    html: embedCode({
      src: `${site.origin}${localizeHref(`/embed/${chart}/`)}`,
      title: `${m.embed_chart()}: ${title}`,
      height,
    }),
  });
};
