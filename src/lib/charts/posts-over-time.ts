import * as Plot from '@observablehq/plot';
import { max, min } from 'd3';
import { daysOf, shareOf, type Period } from '../filters/period';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { shape } from './pixels';
import type { PostLane } from './post-lanes';
import { postBars, postSightings, type Part, type PostBar, type PostSighting } from './post-marks';
import { diagonals, layOutPosts, type Heading } from './posts-layout';
import { cutText } from './text-size';
import { timeAxis, timeScale, utc } from './time-axis';

const barHeight = 8;

const colours: Record<string, string> = {
  head: 'var(--colour-ink)',
  head_acting: 'var(--colour-ink)',
  posts: 'var(--colour-ink)',
  part_lead: 'var(--colour-visit-out)',
  part_delegation: 'var(--colour-visit-out)',
  part_host: 'var(--colour-visit-in)',
};

/** Who held which post when: bars of stated terms, dots of sightings, open and unknown times drawn as such. */
export function postsOverTime(rows: PostLane[], options: ChartOptions): Plot.PlotOptions {
  const { width, locale, label, href } = options;
  const narrow = isNarrow(width);
  const left = narrow ? 8 : 190;
  const right = 20;
  const { headings, places, height } = layOutPosts(rows, narrow);
  const bars = rows.flatMap((lane) => postBars(lane, options));
  const sightings = rows.flatMap((lane) => postSightings(lane, options));
  const span = spanOf([...bars, ...sightings]);
  const plane = width - left - right;
  const px = (day: string) => left + shareOf(day, span) * plane;
  const later = (day: string, pixels: number) =>
    new Date(utc(day).getTime() + (pixels * daysOf(span) * 86_400_000) / plane);
  const y = ({ lane }: { lane: PostLane }) => places.get(lane) ?? 0;
  const colour = ({ lane }: { lane: PostLane }) => colours[lane.group] ?? 'var(--colour-muted)';
  const of = (...parts: Part[]) => bars.filter(({ part }) => parts.includes(part));
  const words = {
    title: ({ words: said }: { words: string }) => said,
    ...(href ? { href: ({ path }: { path: string | null }) => (path === null ? null : href(path)) } : {}),
  };
  const box = {
    x1: ({ from }: PostBar) => utc(from),
    // a day of decades is narrower than a pixel
    x2: ({ from, to }: PostBar) => (utc(to) > later(from, 3) ? utc(to) : later(from, 3)),
    y1: (bar: PostBar) => y(bar) - barHeight / 2,
    y2: (bar: PostBar) => y(bar) + barHeight / 2,
    ...words,
  };
  const hatching = of('unknown').map((bar) => diagonals(px(bar.from), px(bar.to), box.y1(bar), box.y2(bar)));

  return {
    ...chartBase,
    width,
    height: height + 40,
    marginTop: 0,
    marginBottom: 38,
    marginLeft: left,
    marginRight: right,
    ariaLabel: label('posts_title'),
    x: timeScale(span),
    y: { type: 'identity', axis: null },
    marks: [
      ...timeAxis(span, { locale, ticks: narrow ? 4 : 8 }),
      Plot.text(headings, {
        ...atLeft(left),
        y: 'y',
        text: ({ group }: Heading) => label(`posts_${group}`),
        fontWeight: 700,
        fill: 'var(--colour-ink)',
      }),
      Plot.text(rows, {
        ...atLeft(left),
        y: (lane: PostLane) => (places.get(lane) ?? 0) - (narrow ? 14 : 0),
        text: (lane: PostLane) => cutText(laneName(lane, label), narrow ? width - 20 : left - 10, 12),
        fill: ({ group }: PostLane) =>
          group === 'head_unknown' ? 'var(--colour-muted)' : 'var(--colour-ink)',
      }),
      Plot.ruleY(of('between'), { y, x1: box.x1, x2: box.x2, stroke: colour, strokeOpacity: 0.6 }),
      Plot.rect(of('unknown'), {
        ...box,
        fill: 'var(--colour-paper)',
        stroke: 'var(--colour-missing)',
        strokeDasharray: '2 2',
      }),
      shape(hatching.join(''), { stroke: 'var(--colour-missing)' }),
      Plot.rect(of('doubt'), { ...box, fill: colour, fillOpacity: 0.3 }),
      Plot.rect(of('announced', 'expected'), {
        ...box,
        fill: 'var(--colour-paper)',
        stroke: colour,
        strokeDasharray: '3 2',
      }),
      Plot.rect(of('sure'), {
        ...box,
        fill: (bar: PostBar) => (bar.lane.status === 'acting' ? 'var(--colour-paper)' : colour(bar)),
        stroke: colour,
        strokeWidth: 1.5,
      }),
      openSide(of('open_end'), 1),
      openSide(of('open_start'), -1),
      Plot.rect(
        sightings.filter(({ isDay }) => !isDay),
        {
          x1: ({ from }: PostSighting) => utc(from),
          x2: ({ to }: PostSighting) => utc(to),
          y1: (row: PostSighting) => y(row) - 3,
          y2: (row: PostSighting) => y(row) + 3,
          fill: 'var(--colour-paper)',
          stroke: colour,
          strokeWidth: 1.25,
          ...words,
        },
      ),
      Plot.dot(
        sightings.filter(({ isDay }) => isDay),
        {
          x: ({ from }: PostSighting) => utc(from),
          y,
          r: 4,
          symbol: ({ lane }: PostSighting) => (lane.status === 'former' ? 'times' : 'circle'),
          fill: (row: PostSighting) => (row.lane.events.length > 0 ? colour(row) : 'var(--colour-paper)'),
          stroke: colour,
          strokeWidth: 1.75,
          ...words,
        },
      ),
    ],
  };

  /** A mark where the time opens, and a broken line out of it: nobody says how far. */
  function openSide(open: PostBar[], side: 1 | -1): Plot.Markish[] {
    return [
      Plot.link(open, {
        x1: box.x1,
        x2: ({ from }: PostBar) => later(from, side * 18),
        y1: y,
        y2: y,
        stroke: colour,
        strokeWidth: 1.75,
        strokeDasharray: '2 3',
      }),
      Plot.rect(open, {
        ...box,
        x1: ({ from }: PostBar) => (side === 1 ? utc(from) : later(from, -2)),
        x2: ({ from }: PostBar) => (side === 1 ? later(from, 2) : utc(from)),
        fill: colour,
      }),
    ];
  }
}

function laneName(lane: PostLane, label: ChartOptions['label']): string {
  if (lane.events.length > 0) return label(`posts_${lane.group}`);
  return lane.unknown.length > 0 ? label('post_unknown') : lane.name;
}

/** Whole years around everything that is drawn. */
function spanOf(spans: Period[]): Period {
  const from = min(spans, (span) => span.from) ?? '2014';
  const to = max(spans, (span) => span.to) ?? '2025';
  return { from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` };
}

function atLeft(left: number) {
  return { frameAnchor: 'left', textAnchor: 'start', dx: -left } as const;
}
