import * as Plot from '@observablehq/plot';
import { daysOf, shareOf, type Period } from '../filters/period';
import type { TimelineMarksRow } from '../queries/timeline-marks';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { boxesAround, freeSpot } from './free-spot';
import { textSize } from './text-size';
import { timeAxis, timeScale, utc } from './time-axis';
import { layOut, type Lane, type PlacedMark } from './timeline-layout';
import { markWords } from './timeline-words';

/** Two events of which the second followed the first, with the words for it. */
export interface Connection {
  from: string;
  to: string;
  text: string;
}

interface Options extends ChartOptions {
  period: Period;
  connection?: Connection | null;
}

const colours: Record<string, string> = {
  host: 'var(--colour-visit-in)',
  guest: 'var(--colour-visit-out)',
  visit: 'var(--colour-visit-out)',
  public_service: 'var(--colour-ink)',
  election: 'var(--colour-votes)',
  council: 'var(--colour-missing)',
  programme: 'var(--colour-missing)',
  other: 'var(--colour-missing)',
  post: 'var(--colour-ink)',
};

/** Left and right edge of what is drawn between, for those who point into it. */
export function timelineMargins(width: number): { left: number; right: number } {
  return isNarrow(width) ? { left: 10, right: 10 } : { left: 132, right: 16 };
}

/** Events in lanes. A day is a dot, a month or a year a bar as long as the doubt; many events are counted in larger dots. */
export function timeline(rows: TimelineMarksRow[], options: Options): Plot.PlotOptions {
  const { width, locale, label, period, href } = options;
  const narrow = isNarrow(width);
  const { left, right } = timelineMargins(width);
  const x = (day: string) => left + shareOf(day, period) * (width - left - right);
  const inside = rows.filter((row) => row.date_end >= period.from && row.date_start <= period.to);
  const { lanes, marks, height } = layOut(inside.map(clipped), { lanes: Object.keys(colours), x, narrow });
  // a month of decades is narrower than a pixel
  const least = (5 * daysOf(period) * 86_400_000) / (width - left - right);
  const colour = ({ lane }: PlacedMark) => colours[lane] ?? 'var(--colour-ink)';
  const dots = marks.filter(({ shape }) => shape !== 'doubt');
  const doubts = marks.filter(({ shape }) => shape === 'doubt');
  const title = (row: PlacedMark) => markWords(row, options);
  const link = href ? { href: ({ path }: PlacedMark) => (path === null ? null : href(path)) } : {};
  const counted = marks.filter(({ count, shape, r }) => count > 1 && (shape === 'doubt' || r >= 9));

  return {
    ...chartBase,
    width,
    height: height + 40,
    marginTop: 0,
    marginBottom: 38,
    marginLeft: left,
    marginRight: right,
    ariaLabel: label('timeline_title'),
    x: timeScale(period),
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [
      ...timeAxis(period, { locale, ticks: narrow ? 4 : 9 }),
      Plot.ruleY(lanes.slice(0, -1), { y: 'bottom', stroke: 'var(--colour-rule)' }),
      laneNames(lanes, left, narrow, label),
      ...connectionMarks(marks, options, x),
      Plot.ruleY(doubts, {
        y: 'y',
        x1: ({ date_start }: PlacedMark) => utc(date_start),
        x2: ({ date_start, date_end }: PlacedMark) =>
          new Date(Math.max(+utc(date_end), +utc(date_start) + least)),
        // one year ends where the next begins
        insetRight: 1,
        stroke: colour,
        strokeWidth: 6,
        strokeOpacity: 0.45,
        title,
        ...link,
      }),
      Plot.dot(dots, {
        x: (row: PlacedMark) => (row.shape === 'bin' ? centre(row) : utc(row.date_start)),
        y: 'y',
        r: 'r',
        symbol: ({ lane }: PlacedMark) => (lane === 'post' ? 'square' : 'circle'),
        fill: (row: PlacedMark) => (isHollow(row) ? 'var(--colour-paper)' : colour(row)),
        stroke: (row: PlacedMark) => (isHollow(row) ? colour(row) : 'var(--colour-paper)'),
        strokeWidth: (row: PlacedMark) => (isHollow(row) ? 1.75 : 1),
        title,
        ...link,
      }),
      Plot.text(counted, {
        x: centre,
        y: 'y',
        text: ({ count }: PlacedMark) => String(count),
        fill: ({ shape }: PlacedMark) => (shape === 'bin' ? 'var(--colour-paper)' : 'var(--colour-ink)'),
        stroke: ({ shape }: PlacedMark) => (shape === 'bin' ? 'none' : 'var(--colour-paper)'),
        strokeWidth: 3,
        fontSize: 10,
        fontWeight: 700,
      }),
    ],
  };

  /** What reaches beyond the period is drawn up to its edge. */
  function clipped(row: TimelineMarksRow): TimelineMarksRow {
    if (row.shape !== 'doubt') return row;
    const date_start = row.date_start < period.from ? period.from : row.date_start;
    return { ...row, date_start, date_end: row.date_end > period.to ? period.to : row.date_end };
  }
}

/** Announced and not yet reported, or the end of a post. */
function isHollow({ status, kind }: PlacedMark): boolean {
  return status === 'planned' || kind === 'post_end';
}

function centre({ date_start, date_end }: PlacedMark): Date {
  return new Date((utc(date_start).getTime() + utc(date_end).getTime()) / 2);
}

function laneNames(
  lanes: Lane[],
  left: number,
  narrow: boolean,
  label: (key: string) => string,
): Plot.Markish {
  return Plot.text(lanes, {
    frameAnchor: 'left',
    y: ({ top, bottom }: Lane) => (narrow ? top + 9 : (top + bottom) / 2),
    dx: narrow ? -left : -left + 2,
    text: ({ name }: Lane) => label(`lane_${name}`),
    textAnchor: 'start',
    fill: narrow ? 'var(--colour-muted)' : 'var(--colour-ink)',
    fontSize: narrow ? 11 : 12,
  });
}

/** A dotted line from the first event to the second, its words where they cover neither. */
function connectionMarks(
  marks: PlacedMark[],
  { connection, width }: Options,
  x: (day: string) => number,
): Plot.Markish[] {
  const from = marks.find(({ id }) => id !== null && id === connection?.from);
  const to = marks.find(({ id }) => id !== null && id === connection?.to);
  if (!connection || !from || !to) return [];
  const [start, end] = [
    { x: x(from.date_start), y: from.y },
    { x: x(to.date_start), y: to.y },
  ];
  const size = textSize(connection.text, 12);
  const dots = marks.map((mark) => ({ x: x(mark.date_start) - 7, y: mark.y - 7, width: 14, height: 14 }));
  const above = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 - size.height };
  const spot = freeSpot(boxesAround(above, size, 6, 8), dots, { x: 0, y: 0, width, height: 1e4 });
  return [
    Plot.link([connection], {
      x1: () => utc(from.date_start),
      x2: () => utc(to.date_start),
      y1: () => start.y,
      y2: () => end.y,
      stroke: 'var(--colour-visit-out)',
      strokeWidth: 1.75,
      strokeDasharray: '2 3',
    }),
    Plot.text([connection], {
      frameAnchor: 'top-left',
      dx: (spot ? spot.x + size.width / 2 : above.x) - timelineMargins(width).left,
      dy: spot ? spot.y + size.height / 2 : above.y,
      text: 'text',
      fill: 'var(--colour-visit-out)',
      stroke: 'var(--colour-paper)',
      strokeWidth: 4,
      fontWeight: 700,
    }),
  ];
}
