import * as Plot from '@observablehq/plot';
import { freeSpot, type Box } from './free-spot';
import { shortName } from './short-name';
import { cutText, textSize } from './text-size';
import type { Host } from './visit-arcs';

const fontSize = 11;

interface Limits {
  most: number;
  /** How many names of others stand beside an asked region's own. */
  quiet: number;
}

/** Names and numbers of the hosts that matter most, where there is room; the asked region and those it visited first. @param elsewhere boxes that names keep out of */
export function hostLabels(
  hosts: Host[],
  frame: Box,
  { most, quiet }: Limits,
  elsewhere: Box[],
): Plot.Markish[] {
  const byVisits = hosts.toSorted((a, b) => b.visits - a.visits);
  const lit = byVisits.filter((host) => host.lit);
  const others = byVisits.filter((host) => !host.lit);
  const wanted = [...lit, ...others.slice(0, lit.length === 0 ? most : quiet)].slice(0, most);
  const taken = [...elsewhere, ...wanted.map(circle)];
  const labels = wanted.flatMap((host) => {
    const text = `${cutText(shortName(host.name), 160, fontSize)} ${host.visits}`;
    const spot = freeSpot(spotsBeside(host, textSize(text, fontSize)), taken, frame);
    if (spot === null) return [];
    taken.push(spot);
    const colour = host.lit || lit.length === 0 ? 'var(--colour-ink)' : 'var(--colour-muted)';
    return [{ text, x: spot.x + spot.width / 2, y: spot.y + spot.height / 2, colour }];
  });
  return [
    Plot.text(labels, {
      x: 'x',
      y: 'y',
      text: 'text',
      fontSize,
      fontWeight: 600,
      fill: 'colour',
      stroke: 'var(--colour-paper)',
      strokeWidth: 3,
    }),
  ];
}

/** Right, left, above, below and the corners; then the same farther away. */
function spotsBeside({ x, y, radius }: Host, { width, height }: { width: number; height: number }): Box[] {
  return [3, 9, 16].flatMap((gap) => {
    const dx = radius + gap;
    const left = x - dx - width;
    const middle = { x: x - width / 2, y: y - height / 2 };
    const above = y - radius - gap - height;
    const below = y + radius + gap;
    return [
      { x: x + dx, y: middle.y },
      { x: left, y: middle.y },
      { x: middle.x, y: above },
      { x: middle.x, y: below },
      { x: x + dx, y: above },
      { x: x + dx, y: below },
      { x: left, y: above },
      { x: left, y: below },
    ].map((corner) => ({ ...corner, width, height }));
  });
}

function circle({ x, y, radius }: Host): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}
