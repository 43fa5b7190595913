import * as Plot from '@observablehq/plot';
import { chartBase, isNarrow, type ChartOptions } from './chart';

export interface TopicYear {
  topic: string;
  year: string;
  count: number;
}

/** Topics by year: a dot as large as its visits, so that a year without an article stays empty. */
export function topicsOverTime(
  rows: TopicYear[],
  { width, label, spotlight, href }: ChartOptions,
): Plot.PlotOptions {
  const narrow = isNarrow(width);
  const sums = new Map<string, number>();
  for (const { topic, count } of rows) sums.set(topic, (sums.get(topic) ?? 0) + count);
  const topics = [...sums]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 12)
    .map(([topic]) => topic);
  const shown = rows.filter(({ topic }) => topics.includes(topic));
  const years = shown.map(({ year }) => Number(year));
  const first = Math.min(...years);
  const domain = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
  const name = (topic: string) => label(`topic_${topic}`);
  const short = (text: string) => (narrow && text.length > 20 ? `${text.slice(0, 19)}…` : text);
  return {
    ...chartBase,
    width,
    height: 36 + topics.length * 28,
    marginLeft: narrow ? 132 : 200,
    marginRight: 10,
    marginTop: 8,
    marginBottom: 26,
    ariaLabel: label('topics_time_title'),
    x: {
      domain,
      label: null,
      tickSize: 0,
      tickFormat: (year: string) =>
        narrow ? (Number(year) % 4 === 0 ? `’${year.slice(2)}` : '') : Number(year) % 2 === 0 ? year : '',
    },
    y: {
      domain: topics,
      label: null,
      tickSize: 0,
      tickFormat: (topic: string) => short(name(topic)),
      grid: true,
    },
    r: { range: [0, narrow ? 8 : 12], domain: [0, Math.max(4, ...shown.map(({ count }) => count))] },
    marks: [
      Plot.dot(shown, {
        x: 'year',
        y: 'topic',
        r: 'count',
        fill: ({ topic }: TopicYear) =>
          spotlight === undefined || topic === spotlight ? 'var(--colour-visit-out)' : 'var(--colour-quiet)',
        title: ({ topic, year, count }: TopicYear) => `${name(topic)}, ${year}\n${label('visits')}: ${count}`,
        ...(href ? { href: ({ topic }: TopicYear) => href(topic) } : {}),
      }),
    ],
  };
}
