import type { Point } from './spread-points';

/** How far a line may lie from the points that it leaves out, in units. */
const tolerance = 1;
/** Islets below this area, in square units, are no pixel of the widest map. */
const smallest = 4;

/** A ring as SVG path with whole, relative steps: the shortest way to write it. Empty for an islet too small to see. */
export function ringPath(ring: Point[]): string {
  if (area(ring) < smallest) return '';
  const points = simplified(ring).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  const steps = points.map((point, index) => {
    const before = points[index - 1] ?? { x: 0, y: 0 };
    return { x: point.x - before.x, y: point.y - before.y };
  });
  const [start, ...lines] = steps.filter(({ x, y }, index) => index === 0 || x !== 0 || y !== 0);
  if (start === undefined || lines.length < 2) return '';
  return `M${start.x},${start.y}l${lines
    .map(({ x, y }) => `${x},${y}`)
    .join(' ')
    .replaceAll(/[ ,]-/g, '-')}z`;
}

/** Douglas and Peucker's way: the farthest point from a line is kept until no point is too far. */
function simplified(points: Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return points;
  const distances = points.map((point) => distanceToLine(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
  return [...simplified(points.slice(0, farthest + 1)), ...simplified(points.slice(farthest)).slice(1)];
}

/** Distance to the stretch between two points; to the point where both are the same, as in a closed ring. */
function distanceToLine(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - at * dx, point.y - a.y - at * dy);
}

function area(ring: Point[]): number {
  const twice = ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}
