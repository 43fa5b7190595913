import { error } from '@sveltejs/kit';
import { voteName } from '$lib/charts/turnout-over-time';
import { askOwn, ask } from '$lib/database/ask.server';
import { readManifest } from '$lib/database/node.server';
import type { Query } from '$lib/database/query';
import { site } from '$lib/evidence/site';
import { card } from '$lib/exports/card';
import { isHeadRole } from '$lib/filters/official-filter';
import { formatDate } from '$lib/format/date';
import { formatNumber, formatPercent } from '$lib/format/number';
import { formatRupiah } from '$lib/format/rupiah';
import { chartLabel, locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { Owned } from '$lib/queries/owned';
import type { RegionFilter } from '$lib/queries/region-filter';
import { regionIndex } from '$lib/queries/region-index';
import { regionOfficials } from '$lib/queries/region-officials';
import { regionProfile } from '$lib/queries/region-profile';
import { regionSpending } from '$lib/queries/region-spending';
import { regionTurnout } from '$lib/queries/region-turnout';
import { regionVisits } from '$lib/queries/region-visits';
import { part, studio } from '../../../embed/studio.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => (await ask(regionIndex, {})).map(({ code }) => ({ code }));

/** The picture that a link to a region shows: its name and the latest of each subject. */
export const GET: RequestHandler = async ({ params: { code } }) => {
  const own = <Row>(query: Query<RegionFilter, Owned<Row>>) => askOwn(query, { region: null }, code);
  const [[region], officials, spending, turnout, visits] = await Promise.all([
    own(regionProfile),
    own(regionOfficials),
    own(regionSpending),
    own(regionTurnout),
    own(regionVisits),
  ]);
  if (!region) error(404, `unknown region: ${code}`);
  const head = officials.find(({ role, is_current }) => is_current && isHeadRole(role));
  const budget = spending.at(-1);
  const vote = turnout.filter(({ canonical }) => canonical).at(-1) ?? turnout.at(-1);
  const picture = card({
    title: region.full_name,
    subtitle: m.card_region({
      place: code.length === 2 ? m.card_province() : region.province_name,
      population: formatNumber(region.population, locale()),
    }),
    facts: [
      {
        // an earlier date says nothing of those who were seen in office since 2025
        label:
          head?.last_seen && head.last_seen >= '2025'
            ? m.card_head_seen({ post: head.post, date: formatDate(head.last_seen, locale()) })
            : (head?.post ?? m.card_head()),
        value: head?.name ?? null,
        colour: 'colour-ink',
      },
      {
        label: budget
          ? m.card_budget({ stage: budget.stage, year: budget.fiscal_year })
          : m.card_budget_none(),
        value: budget ? formatRupiah(budget.amount_idr, locale(), budget.precision_idr) : null,
        colour: 'colour-money',
      },
      {
        label: vote ? m.card_turnout({ election: voteName(vote, chartLabel) }) : m.card_turnout_none(),
        value: vote ? formatPercent(vote.turnout_pct, locale()) : null,
        colour: 'colour-votes',
      },
      {
        label: m.region_visits(),
        value: visits.length > 0 ? m.card_visits({ count: formatNumber(visits.length, locale()) }) : null,
        colour: 'colour-visit-out',
      },
    ],
    missing: chartLabel('missing'),
    foot: m.card_foot({
      address: `${site.origin.replace(/^https?:\/\//, '')}/regions/${code}/`,
      version: readManifest().version,
    }),
    glyphs: part('glyphs'),
    colours: await studio.colours(),
  });
  return new Response(await studio.png(picture, 1), { headers: { 'content-type': 'image/png' } });
};
