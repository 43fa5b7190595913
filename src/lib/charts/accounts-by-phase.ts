import * as Plot from '@observablehq/plot';
import { formatRupiah } from '../format/rupiah';
import { formatRupiahShort } from '../format/rupiah-short';
import { accountLayout, type AccountPanel, type PlacedBar } from './account-layout';
import { chartBase, type ChartOptions } from './chart';
import { hatchBox, outline } from './hatch-box';
import { maybePartYear, phaseColour, stageWord } from './phase-colour';
import { pixels, shape } from './pixels';

interface Options extends ChartOptions {
  /** First and last year that any account of the region has. */
  years: [number, number];
}

/**
 * Small multiples: one account each, with a scale of its own; one bar a year and stage, the stage printed beside it.
 * Bars are never joined: unlike phases are no series.
 */
export function accountsByPhase(panels: AccountPanel[], options: Options): Plot.PlotOptions {
  const { width, locale, label, href } = options;
  const { bars, titles, stages, missing, empty, breaks, panelWidth, height } = accountLayout(panels, options);
  const hollow = (bar: PlacedBar) => bar.doubtful || maybePartYear(bar);
  const text = { x: 'x', y: 'y', text: 'text', textAnchor: 'start' } as const;
  return {
    ...chartBase,
    ...pixels,
    width,
    height,
    ariaLabel: label('accounts_title'),
    marks: [
      shape(empty.map((box) => hatchBox(box)).join(''), { stroke: 'var(--colour-quiet)' }),
      shape(empty.map(outline).join(''), { stroke: 'var(--colour-missing)' }),
      shape(breaks.map(({ x, y }) => `M${x},${y}h${panelWidth}`).join(''), {
        stroke: 'var(--colour-missing)',
        'stroke-dasharray': '2 3',
      }),
      Plot.rect(bars, {
        x1: 'x',
        x2: (bar: PlacedBar) => bar.x + bar.width,
        y1: 'y',
        y2: (bar: PlacedBar) => bar.y + bar.height,
        fill: (bar: PlacedBar) => (hollow(bar) ? 'var(--colour-paper)' : phaseColour(bar.phase)),
        stroke: (bar: PlacedBar) =>
          hollow(bar) || bar.phase === 'proposed' ? 'var(--colour-money)' : phaseColour(bar.phase),
        title: (bar: PlacedBar) => tip(bar, options),
        ...(href ? { href: ({ key }: PlacedBar) => href(key) } : {}),
      }),
      Plot.ruleY(
        bars.filter(({ min_idr, max_idr }) => min_idr < max_idr),
        {
          x1: ({ x, width: length, amount_idr, min_idr }: PlacedBar) => x + (length * min_idr) / amount_idr,
          x2: 'end',
          y: (bar: PlacedBar) => bar.y + bar.height / 2,
          stroke: 'var(--colour-ink)',
          strokeWidth: 2,
        },
      ),
      Plot.text(titles, { ...text, fontWeight: 700, fontSize: 13, fill: 'var(--colour-ink)' }),
      Plot.text(stages, { ...text, fill: 'var(--colour-ink)' }),
      Plot.text([...missing, ...breaks], {
        ...text,
        fill: 'var(--colour-muted)',
        fontSize: 11,
        stroke: 'var(--colour-paper)',
        strokeWidth: 4,
      }),
      Plot.text(bars, {
        x: 'end',
        y: (bar: PlacedBar) => bar.y + bar.height / 2,
        text: ({ amount_idr, precision_idr }: PlacedBar) =>
          formatRupiahShort(amount_idr, locale, precision_idr),
        textAnchor: 'start',
        dx: 5,
        fontWeight: 700,
        fill: 'var(--colour-ink)',
      }),
    ],
  };
}

function tip(bar: PlacedBar, { locale, label }: Options): string {
  const { name, fiscal_year, stage, phase, amount_idr, precision_idr, min_idr, max_idr } = bar;
  const rupiah = (amount: number) => formatRupiah(amount, locale, precision_idr);
  return [
    `${name} ${fiscal_year}, ${stageWord(stage, label)}`,
    `${rupiah(amount_idr)}, ${label(`phase_${phase}`)}`,
    min_idr < max_idr ? `${label('sources_differ')}: ${rupiah(min_idr)} – ${rupiah(max_idr)}` : '',
    bar.draft_only ? label('draft_only') : '',
    bar.doubtful ? label('doubtful') : '',
    maybePartYear(bar) ? label('part_year') : '',
    `${label('sources_count')}: ${bar.sources}`,
  ]
    .filter(Boolean)
    .join('\n');
}
