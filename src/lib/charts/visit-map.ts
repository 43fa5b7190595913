import * as Plot from '@observablehq/plot';
import type { Coast } from '../geo/coast';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { mapLegend } from './map-legend';
import { frame, mapPanel } from './map-panel';
import { pixels } from './pixels';
import { receivedBy, visitColours } from './visit-arcs';

export interface VisitMapRow {
  /** Kemendagri codes. A visit by or to a body without a region is no row: the caller counts those. */
  guest: string;
  host: string;
  visits: number;
}

export interface MapRegion {
  code: string;
  name: string;
  lat: number;
  lng: number;
}

/** Edges of a part of the map, in degrees. */
export interface MapBounds {
  west: number;
  north: number;
  east: number;
  south: number;
}

export interface VisitMapOptions extends ChartOptions {
  coast: Coast;
  /** Every region that may be drawn, also those without a visit. */
  regions: MapRegion[];
  /** The crowded part of the map, which a phone shows a second time, larger. */
  closeUp?: MapBounds & { name: string };
}

const onPhone = { largest: 8, point: 1.25, arc: 0.6, names: { most: 4, quiet: 0 } };
const inCloseUp = { largest: 13, point: 1.75, arc: 0.75, names: { most: 5, quiet: 2 } };
const onScreen = { largest: 15, point: 2.25, arc: 0.9, names: { most: 9, quiet: 5 } };

/** Who visits whom: arcs from guest to host over the coastline, hosts as large as the visits they received. */
export function visitMap(rows: VisitMapRow[], options: VisitMapOptions): Plot.PlotOptions {
  const { width, label, coast } = options;
  const closeUp = isNarrow(width) ? options.closeUp : undefined;
  const legend = mapLegend({ ...legendWords(rows, options), width });
  const map = mapPanel(rows, {
    ...options,
    bounds: coast,
    top: legend.height,
    sizes: isNarrow(width) ? onPhone : onScreen,
    apart: closeUp,
  });
  const bottom = legend.height + map.height;
  const second = closeUp ? closeUpOf(rows, options, closeUp, bottom) : { height: 0, marks: [] };
  return {
    ...chartBase,
    ...pixels,
    width,
    height: bottom + second.height,
    ariaLabel: label('visit_map_title'),
    r: { type: 'identity' },
    marks: [...map.marks, ...legend.marks, ...second.marks],
  };
}

/** The crowded part once more, under its name. */
function closeUpOf(
  rows: VisitMapRow[],
  options: VisitMapOptions,
  bounds: NonNullable<VisitMapOptions['closeUp']>,
  bottom: number,
): { height: number; marks: Plot.Markish[] } {
  const { width } = options;
  const top = bottom + 24;
  const { height, marks } = mapPanel(rows, { ...options, bounds, top: 0, sizes: inCloseUp });
  const window: Plot.RenderFunction = (_index, _scales, _values, _dimensions, { document }) => {
    const svg = Plot.plot({ ...pixels, width, height, r: { type: 'identity' }, marks, document });
    // its type is that of the drawing around it; nothing stands out of a drawing inside another
    svg.querySelector('style')?.remove();
    for (const name of ['class', 'font-family', 'font-size']) svg.removeAttribute(name);
    svg.setAttribute('y', String(top));
    return svg as SVGSVGElement;
  };
  const heading = Plot.text([bounds.name], {
    x: 0,
    y: top - 12,
    text: (text: string) => text,
    textAnchor: 'start',
    fill: 'var(--colour-muted)',
  });
  return {
    height: 24 + height + 1,
    marks: [heading, window, frame({ x: 0.5, y: top, width: width - 1, height })],
  };
}

function legendWords(rows: VisitMapRow[], { regions, spotlight, label }: VisitMapOptions) {
  const asked = regions.find(({ code }) => code === spotlight)?.name;
  const received = [...receivedBy(rows).values()];
  const largest = received.length === 0 ? '' : `, ${label('map_largest')} ${Math.max(...received)}`;
  return {
    circles: `${label('map_circles')}${largest}`,
    arcs:
      asked === undefined
        ? []
        : [
            { text: `${label('map_out')} ${asked}`, colour: visitColours.out },
            { text: `${label('map_in')} ${asked}`, colour: visitColours.in },
          ],
  };
}
