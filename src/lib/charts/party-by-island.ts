import * as Plot from '@observablehq/plot';
import { max } from 'd3';
import { chartBase, isNarrow, type ChartOptions } from './chart';
import { textSize } from './text-size';

export interface PartyIsland {
  party: string;
  /** group of islands, or `nasional` */
  island: string;
  posts: number;
}

const islands = [
  'Sumatera',
  'Jawa',
  'Bali dan Nusa Tenggara',
  'Kalimantan',
  'Sulawesi',
  'Maluku',
  'Papua',
  'nasional',
];

/** Parties by group of islands: a dot as large as the posts for which a source states the party, with their number. */
export function partyByIsland(rows: PartyIsland[], options: ChartOptions): Plot.PlotOptions {
  const { width, label, href, spotlight } = options;
  const narrow = isNarrow(width);
  const largest = narrow ? 10 : 13;
  const parties = [...new Set(rows.map(({ party }) => party))];
  const shown = islands.filter((island) => rows.some((row) => row.island === island));
  const most = max(rows, ({ posts }) => posts) ?? 1;
  const name = (island: string) => label(`island_${island.toLowerCase().replaceAll(' ', '_')}`);
  // names stand slanted on a phone
  const above = narrow
    ? 14 + 0.77 * Math.max(...shown.map((island) => textSize(name(island), 12).width))
    : 34;
  const radius = ({ posts }: PartyIsland) => largest * Math.sqrt(posts / most);
  const lit = ({ party }: PartyIsland) => spotlight === undefined || party === spotlight;
  return {
    ...chartBase,
    width,
    height: above + 10 + parties.length * 30,
    marginLeft: narrow ? 98 : 120,
    marginRight: 16,
    marginTop: above,
    marginBottom: 8,
    ariaLabel: label('party_title'),
    x: {
      domain: shown,
      axis: 'top',
      label: null,
      tickSize: 0,
      tickFormat: name,
      ...(narrow ? { tickRotate: -50 } : {}),
    },
    y: { domain: parties, label: null, tickSize: 0, grid: true },
    r: { domain: [0, most], range: [0, largest] },
    marks: [
      Plot.dot(rows, {
        x: 'island',
        y: 'party',
        r: 'posts',
        fill: (row: PartyIsland) => (lit(row) ? 'var(--colour-votes)' : 'var(--colour-quiet)'),
        title: ({ party, island, posts }: PartyIsland) =>
          `${party}, ${name(island)}\n${posts} ${label('posts_counted')}`,
        ...(href ? { href: ({ party }: PartyIsland) => href(party) } : {}),
      }),
      numbers(
        rows.filter((row) => radius(row) >= 8),
        { fill: 'var(--colour-paper)', fontWeight: 700 },
      ),
      numbers(
        rows.filter((row) => radius(row) < 8),
        { fill: 'var(--colour-muted)', textAnchor: 'start', dx: 10 },
      ),
    ],
  };
}

function numbers(rows: PartyIsland[], look: Plot.TextOptions): Plot.Markish {
  return Plot.text(rows, {
    x: 'island',
    y: 'party',
    text: ({ posts }: PartyIsland) => String(posts),
    fontSize: 11,
    ...look,
  });
}
