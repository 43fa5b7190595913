import * as Plot from '@observablehq/plot';
import { chartBase, isNarrow, type ChartOptions } from './chart';

export interface MatrixCell {
  guest: string;
  host: string;
  count: number;
}

interface Options extends ChartOptions {
  /** Name of a key of the rows. */
  nameOf: (key: string) => string;
}

/** Who visits whom: guests down, hosts across, each cell with its visits; trips inside one province stand on the diagonal. */
export function hostGuestMatrix(rows: MatrixCell[], options: Options): Plot.PlotOptions {
  const { width, label, nameOf, spotlight, href } = options;
  const narrow = isNarrow(width);
  const most = narrow ? 8 : 18;
  const guests = largest(rows, 'guest', most);
  const hosts = largest(rows, 'host', most);
  const cells = rows.filter(({ guest, host }) => guests.includes(guest) && hosts.includes(host));
  const isAsked = ({ guest, host }: MatrixCell) =>
    spotlight === undefined || guest === spotlight || host === spotlight;
  const longest = narrow ? 13 : 22;
  const short = (key: string) => {
    const name = nameOf(key);
    return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
  };
  const left = narrow ? 104 : 150;
  const top = narrow ? 92 : 124;
  const side = (width - left - 48) / Math.max(1, hosts.length);
  const step = Math.min(34, Math.max(22, side));
  return {
    ...chartBase,
    width,
    height: top + guests.length * step + 8,
    marginLeft: left,
    marginTop: top,
    marginRight: narrow ? 58 : 48,
    marginBottom: 8,
    ariaLabel: label('matrix_title'),
    x: {
      domain: hosts,
      axis: 'top',
      label: null,
      tickSize: 0,
      tickRotate: -45,
      tickFormat: short,
      padding: 0.06,
    },
    y: { domain: guests, label: null, tickSize: 0, tickFormat: short, padding: 0.06 },
    marks: [
      Plot.cell(
        guests.flatMap((guest) => hosts.map((host) => ({ guest, host }))),
        { x: 'host', y: 'guest', fill: 'var(--colour-rule)', fillOpacity: 0.5 },
      ),
      Plot.cell(cells, {
        x: 'host',
        y: 'guest',
        fill: (cell: MatrixCell) => (isAsked(cell) ? 'var(--colour-visit-out)' : 'var(--colour-quiet)'),
        fillOpacity: ({ count }: MatrixCell) => Math.min(1, 0.28 + count * 0.12),
        title: ({ guest, host, count }: MatrixCell) =>
          `${nameOf(guest)} → ${nameOf(host)}\n${label('visits')}: ${count}`,
        ...(href ? { href: ({ guest, host }: MatrixCell) => href(`${guest}>${host}`) } : {}),
      }),
      Plot.text(cells, {
        x: 'host',
        y: 'guest',
        text: ({ count }: MatrixCell) => String(count),
        fill: ({ count }: MatrixCell) => (count > 3 ? 'var(--colour-paper)' : 'var(--colour-ink)'),
        fontWeight: 600,
        fontSize: narrow ? 11 : 12,
        pointerEvents: 'none',
      }),
    ],
  };
}

function largest(rows: MatrixCell[], side: 'guest' | 'host', most: number): string[] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row[side], (sums.get(row[side]) ?? 0) + row.count);
  return [...sums]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}
