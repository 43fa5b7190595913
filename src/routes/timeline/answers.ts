import type { Ask } from '$lib/database/query';
import { chosenPeriod, extentOf, unitOf, type Period } from '$lib/filters/period';
import type { TimelineFilter } from '$lib/filters/timeline-filter';
import { asked } from '$lib/queries/asked';
import { personName } from '$lib/queries/person-name';
import { regionMallLag, type RegionMallLagRow } from '$lib/queries/region-mall-lag';
import { timelineApart, type TimelineApartRow } from '$lib/queries/timeline-apart';
import { timelineList, type TimelineListRow } from '$lib/queries/timeline-list';
import { timelineMarks, type TimelineMarksRow } from '$lib/queries/timeline-marks';
import { timelineYears, type TimelineYearsRow } from '$lib/queries/timeline-years';

/** The questions behind the lists, so that a reader can ask them too. */
export function listQuestions(filter: TimelineFilter, period: Period) {
  return {
    list: [asked(timelineList, { ...filter, ...period })],
    apart: [asked(timelineApart, { ...filter, from: null, to: null })],
  };
}

/** What the timeline shows under one filter: the same questions in the prerendered page and in the browser. */
export interface Answers {
  /** from the first event to the last, whatever period is shown */
  extent: Period;
  period: Period;
  years: TimelineYearsRow[];
  marks: TimelineMarksRow[];
  list: TimelineListRow[];
  apart: TimelineApartRow[];
  lag: RegionMallLagRow | null;
  person: string | null;
}

export async function answer(ask: Ask, filter: TimelineFilter): Promise<Answers> {
  const scope = { ...filter, from: null, to: null };
  const years = await ask(timelineYears, scope);
  const extent = extentOf(years);
  const period = chosenPeriod(filter, extent);
  const [marks, list, apart, [lag], [person]] = await Promise.all([
    ask(timelineMarks, { ...filter, ...period, unit: unitOf(period) }),
    ask(timelineList, { ...filter, ...period }),
    ask(timelineApart, scope),
    filter.region === null ? [] : ask(regionMallLag, { region: filter.region }),
    filter.person === null ? [] : ask(personName, { id: filter.person }),
  ]);
  return { extent, period, years, marks, list, apart, lag: lag ?? null, person: person?.name ?? null };
}
