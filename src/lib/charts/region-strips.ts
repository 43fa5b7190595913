import { max, min } from 'd3';
import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format/number';
import { formatRatio } from '../format/ratio';
import { formatRupiahShort } from '../format/rupiah-short';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { axisHeight, pixelAxis } from './pixel-axis';
import { pixels, round, shape } from './pixels';
import { dotRadius, stripLayout, type PlacedDot, type Strip, type StripRow } from './strip-layout';
import { stripLabels, type StripLabel } from './strip-labels';

interface Options extends ChartOptions {
  unit: 'rupiah' | 'ratio';
  /** What is measured, with its unit. */
  axis: string;
  /** Whether the axis starts at zero; dots need not. */
  zero: boolean;
  /** Strips with fewer regions have no median. */
  medianFrom: number;
}

/** All regions by one measure, a strip a year and stage; the asked region filled and named, its peers ringed. */
export function regionStrips(rows: StripRow[], options: Options): Plot.PlotOptions {
  const { width, locale, label, href, unit, axis, zero, medianFrom } = options;
  const left = isNarrow(width) ? 98 : 128;
  const right = width - 14;
  const largest = (max(rows, ({ value }) => value) ?? 1) * 1.01;
  const least = zero ? 0 : Math.floor((min(rows, ({ value }) => value) ?? 0) * 10 - 0.1) / 10;
  const place = (value: number) => left + ((value - least) / (largest - least)) * (right - left);
  const said = (value: number, step = 0) =>
    unit === 'ratio' ? formatRatio(value, locale, step) : formatRupiahShort(value, locale, value * step);
  const { dots, strips, height } = stripLayout(rows, place, medianFrom);
  const medians = strips.flatMap(({ median, ...strip }) => (median ? [{ ...strip, ...median }] : []));
  const names = stripLabels(dots, strips, [left, right], ({ value, step }) => said(value, step));
  const dot = {
    x: 'x',
    y: 'y',
    title: ({ name, strip, note }: PlacedDot) => `${name}, ${strip}\n${note}`,
    ...(href ? { href: ({ key }: PlacedDot) => href(key) } : {}),
  };
  const role = (asked: PlacedDot['role'], hollow: boolean) =>
    dots.filter((one) => one.role === asked && one.hollow === hollow);
  const paper = 'var(--colour-paper)';
  const money = 'var(--colour-money)';
  return {
    ...chartBase,
    ...pixels,
    width,
    height: height + axisHeight,
    ariaLabel: axis,
    marks: [
      ...pixelAxis({
        domain: [least, largest],
        range: [left, right],
        top: 0,
        bottom: height,
        ticks: isNarrow(width) ? 4 : 8,
        format: (value) =>
          unit === 'ratio' ? `${formatNumber(value * 100, locale)}%` : formatNumber(value / 1e6, locale, 1),
        label: axis,
      }),
      shape(strips.map(({ y }) => `M${left},${y}H${right}`).join(''), { stroke: 'var(--colour-rule)' }),
      shape(leaders(names), { stroke: money }),
      ...(unit === 'ratio' && largest > 1
        ? [shape(`M${place(1)},0V${height}`, { stroke: 'var(--colour-ink)', 'stroke-dasharray': '3 3' })]
        : []),
      ...[false, true].flatMap((hollow) => [
        Plot.dot(role('other', hollow), {
          ...dot,
          r: dotRadius,
          fill: hollow ? paper : 'var(--colour-quiet)',
          stroke: 'var(--colour-missing)',
          strokeWidth: 1,
        }),
        Plot.dot(role('peer', hollow), { ...dot, r: 4, fill: paper, stroke: money, strokeWidth: 2.25 }),
        Plot.dot(role('mine', hollow), {
          ...dot,
          r: 5.5,
          fill: hollow ? paper : money,
          stroke: money,
          strokeWidth: 2,
        }),
      ]),
      Plot.link(medians, {
        x1: 'x',
        x2: 'x',
        y1: ({ y, half }: Strip) => y - half,
        y2: ({ y, half }: Strip) => y + half,
        stroke: 'var(--colour-ink)',
        strokeWidth: 2,
      }),
      Plot.text(medians, {
        x: 'x',
        y: ({ y, half }: Strip) => y + half + 7,
        text: ({ value }: { value: number }) => `${label('budget_median')} ${said(value, 0.001)}`,
        fill: 'var(--colour-muted)',
        fontSize: 11,
        stroke: 'var(--colour-paper)',
        strokeWidth: 3,
      }),
      Plot.text(strips, {
        x: 0,
        y: ({ y }: Strip) => y - 6,
        text: 'strip',
        textAnchor: 'start',
        fill: 'var(--colour-ink)',
      }),
      Plot.text(strips, {
        x: 0,
        y: ({ y }: Strip) => y + 7,
        text: ({ regions }: Strip) => `${regions} ${label(regions === 1 ? 'region_word' : 'regions_word')}`,
        textAnchor: 'start',
        fontSize: 10.5,
        fill: 'var(--colour-muted)',
      }),
      ...(['peer', 'mine'] as const).map((asked) =>
        Plot.text(
          names.filter((one) => one.role === asked),
          {
            x: 'x',
            y: 'y',
            text: 'text',
            fontSize: asked === 'mine' ? 12 : 11,
            fontWeight: asked === 'mine' ? 700 : 500,
            fill: money,
            stroke: paper,
            strokeWidth: 3,
          },
        ),
      ),
    ],
  };
}

/** From the asked region's dot up to its name. */
function leaders(names: StripLabel[]): string {
  return names
    .filter(({ role }) => role === 'mine')
    .map(({ from, y }) => `M${round(from.x)},${round(from.y)}V${round(y + 6)}`)
    .join('');
}
