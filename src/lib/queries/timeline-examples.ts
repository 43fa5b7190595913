import { emptyTimelineFilter, type TimelineFilter } from '../filters/timeline-filter';

/** Filters that the tests of every timeline query run. */
export const timelineExamples: TimelineFilter[] = [
  emptyTimelineFilter,
  { ...emptyTimelineFilter, region: '16.10', from: '2022-09', to: '2025' },
  { ...emptyTimelineFilter, province: '16', lane: 'visit', confidence: 'stated', from: '2018' },
  { ...emptyTimelineFilter, island: 'Jawa', topic: 'mpp' },
  { ...emptyTimelineFilter, person: 'p-825e860eb7', to: '2025-06-30' },
];
