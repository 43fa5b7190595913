import { extent, scaleLinear } from 'd3';
import * as Plot from '@observablehq/plot';
import { shortPlace } from '../format/short-place';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { axisHeight, pixelAxis } from './pixel-axis';
import { pixels, shape } from './pixels';
import { dotRadius, stripLayout, type PlacedDot, type Strip } from './strip-layout';
import { cutText, textSize } from './text-size';

/** One value of an indicator. */
export interface IndicatorMark {
  /** What may be compared: a year, and provinces apart from regencies and cities. */
  strip: string;
  /** Region. */
  key: string;
  name: string;
  value: number;
  /** Lines of the tip: the value with its unit, the terms, the basis, the rank. */
  note: string;
}

interface Options extends ChartOptions {
  format: (value: number) => string;
  /** Ticks of the axis, without the unit that `axis` names. */
  tick: (value: number) => string;
  axis: string;
  /** Token of what is asked for. */
  colour: string;
  /** Strips with fewer values have no median. */
  medianFrom: number;
  /** A line that values are read against. */
  norm?: { threshold: number; text: string } | undefined;
}

const handful = 6;

/** Values of an indicator, a strip a year: one dot a region, the median as a line, the norm as a quiet one. */
export function indicatorStrips(rows: IndicatorMark[], options: Options): Plot.PlotOptions {
  const { width, label, spotlight, href, axis, colour, norm, medianFrom, format } = options;
  const left = isNarrow(width) ? 74 : 118;
  const right = width - 14;
  const [low = 0, high = 1] = extent([...rows.map(({ value }) => value), ...(norm ? [norm.threshold] : [])]);
  const scale = scaleLinear([low, high === low ? low + 1 : high], [left, right]).nice(8);
  const [first = 0, last = 1] = scale.domain();
  const head = norm ? 18 : 0;
  // a handful of values are all named
  const mine = ({ key }: IndicatorMark) =>
    spotlight === undefined ? rows.length <= handful : key === spotlight;
  const { dots, strips, height } = stripLayout(
    rows.map((row) => ({ ...row, step: 0, hollow: false, role: mine(row) ? 'mine' : 'other' })),
    (value) => scale(value),
    medianFrom,
  );
  const bottom = head + height;
  const medians = strips.flatMap(({ median, ...strip }) => (median ? [{ ...strip, ...median }] : []));
  type Median = (typeof medians)[number];
  const asked = dots.some(({ role }) => role === 'mine');
  const inside = (text: string, x: number) => {
    const half = textSize(text, 12).width / 2;
    return Math.min(Math.max(x, left + half), right - half);
  };
  const names = namesOf(dots, format, [left, right]);
  return {
    ...chartBase,
    ...pixels,
    width,
    height: bottom + axisHeight,
    ariaLabel: axis,
    marks: [
      ...pixelAxis({
        domain: [first, last],
        range: [left, right],
        top: head,
        bottom,
        ticks: isNarrow(width) ? 4 : 8,
        format: options.tick,
        label: axis,
      }),
      shape(strips.map(({ y }) => `M${left},${y + head}H${right}`).join(''), {
        stroke: 'var(--colour-rule)',
      }),
      ...(norm ? normLine(norm, scale(norm.threshold), { head, bottom, left, right }) : []),
      Plot.link(medians, {
        x1: 'x',
        x2: 'x',
        y1: ({ y, half }: Median) => y + head - half,
        y2: ({ y, half }: Median) => y + head + half,
        stroke: 'var(--colour-ink)',
        strokeWidth: 2,
      }),
      Plot.dot(dots, {
        x: 'x',
        y: ({ y }: PlacedDot) => y + head,
        r: ({ role }: PlacedDot) => (role === 'mine' ? 5.5 : dotRadius),
        fill: ({ role }: PlacedDot) => (asked && role === 'other' ? 'var(--colour-quiet)' : colour),
        fillOpacity: ({ role }: PlacedDot) => (asked || role === 'mine' ? 1 : 0.55),
        stroke: ({ role }: PlacedDot) => (role === 'mine' ? 'var(--colour-paper)' : 'var(--colour-missing)'),
        strokeWidth: ({ role }: PlacedDot) => (role === 'mine' ? 1.5 : 0.75),
        title: ({ name, strip, note }: PlacedDot) => `${name}, ${strip}\n${note}`,
        ...(href ? { href: ({ key }: PlacedDot) => href(key) } : {}),
      }),
      Plot.text(medians, {
        x: ({ x, value }: Median) => inside(`${label('median')} ${format(value)}`, x),
        y: ({ y, half }: Median) => y + head + half + 7,
        text: ({ value }: Median) => `${label('median')} ${format(value)}`,
        fill: 'var(--colour-muted)',
        fontSize: 11,
        stroke: 'var(--colour-paper)',
        strokeWidth: 3,
      }),
      ...stripNames(strips, head, label('indicator_values')),
      Plot.text(names, {
        x: 'x',
        y: ({ y }: Name) => y + head - 14,
        text: 'text',
        fontWeight: 700,
        fill: colour,
        stroke: 'var(--colour-paper)',
        strokeWidth: 4,
      }),
    ],
  };
}

interface Name {
  x: number;
  y: number;
  text: string;
}

/** Names above the dots that are asked for; one that would cover another is left to the tip. */
function namesOf(
  dots: PlacedDot[],
  format: (value: number) => string,
  [left, right]: [number, number],
): Name[] {
  const ends = new Map<string, number>();
  return dots
    .filter(({ role }) => role === 'mine')
    .sort((a, b) => a.x - b.x)
    .flatMap(({ strip, name, value, x, y }) => {
      const said = format(value);
      const room = right - left - textSize(`${said} `, 12).width;
      const text = `${cutText(shortPlace(name), room, 12)} ${said}`;
      const half = textSize(text, 12).width / 2;
      const middle = Math.min(Math.max(x, left + half), right - half);
      if (middle - half < (ends.get(strip) ?? -Infinity)) return [];
      ends.set(strip, middle + half + 6);
      return [{ x: middle, y, text }];
    });
}

/** What each strip is of, and how many values it has. */
function stripNames(strips: Strip[], head: number, counted: string): Plot.Markish[] {
  const text = { x: 0, textAnchor: 'start' } as const;
  return [
    Plot.text(strips, {
      ...text,
      y: ({ y }: Strip) => y + head - 6,
      text: 'strip',
      fill: 'var(--colour-ink)',
    }),
    Plot.text(
      strips.filter(({ regions }) => regions > 1),
      {
        ...text,
        y: ({ y }: Strip) => y + head + 8,
        text: ({ regions }: Strip) => `${regions} ${counted}`,
        fontSize: 10.5,
        fill: 'var(--colour-muted)',
      },
    ),
  ];
}

function normLine(
  { text }: { text: string },
  x: number,
  { head, bottom, left, right }: { head: number; bottom: number; left: number; right: number },
): Plot.Markish[] {
  const { width } = textSize(text, 11);
  const middle = Math.min(Math.max(x, left + width / 2), right - width / 2);
  return [
    shape(`M${x},${head - 2}V${bottom}`, { stroke: 'var(--colour-muted)', 'stroke-dasharray': '2 4' }),
    Plot.text([text], { x: middle, y: 8, text: String, fontSize: 11, fill: 'var(--colour-muted)' }),
  ];
}
