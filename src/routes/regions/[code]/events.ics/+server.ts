import { askOwn } from '$lib/database/ask.server';
import { readManifest } from '$lib/database/node.server';
import { site } from '$lib/evidence/site';
import { localizeHref } from '$lib/i18n/localize-href';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { regionActivities } from '$lib/queries/region-activities';
import { regionProfile } from '$lib/queries/region-profile';
import { regionVisits } from '$lib/queries/region-visits';
import { error } from '@sveltejs/kit';
import ical from 'ical-generator';
import { calendarDays } from '../calendar-days';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The events of a region whose day is known, as whole days of a calendar. */
export const GET: RequestHandler = async ({ params: { code } }) => {
  const own = { region: null };
  const [[region], visits, activities] = await Promise.all([
    askOwn(regionProfile, own, code),
    askOwn(regionVisits, own, code),
    askOwn(regionActivities, own, code),
  ]);
  if (!region) error(404, `unknown region: ${code}`);
  const events = [
    ...visits.map(({ id, date, date_anchor, guest, host, type, topic }) => ({
      path: `/visits/${id}/`,
      date,
      date_end: null,
      date_anchor,
      title: `${term('type', type)}: ${guest} → ${host}`,
      text: topic ?? '',
    })),
    ...activities.map(({ id, date, date_end, date_anchor, kind, title }) => ({
      path: `/activities/${id}/`,
      date,
      date_end,
      date_anchor,
      title: `${term('kind', kind)}: ${title}`,
      text: '',
    })),
  ];
  const calendar = ical({
    name: m.feed_about({ name: region.full_name }),
    prodId: { company: 'Sorot', product: 'Sorot', language: locale().toUpperCase() },
  });
  for (const { path, title, text, first, after } of calendarDays(events)) {
    const url = site.origin + localizeHref(path);
    calendar.createEvent({
      id: site.origin + path,
      // the file is the same whenever it is built from the same data
      stamp: new Date(`${readManifest().created}T00:00Z`),
      allDay: true,
      start: new Date(`${first}T00:00Z`),
      end: new Date(`${after}T00:00Z`),
      summary: title,
      description: [text, url].filter(Boolean).join('\n'),
      url,
    });
  }
  return new Response(calendar.toString(), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
