export interface Point {
  x: number;
  y: number;
}

const rounds = 150;
const pullHome = 0.02;

/**
 * Moves points apart until hardly two are nearer than one cell, each held to its place by a weak spring
 * (a cartogram as Dorling, 1996, draws them). Only + − × ÷ and roots: the same on every machine.
 */
export function spreadPoints(home: Point[]): Point[] {
  const points = home.map(({ x, y }) => ({ x, y, home: { x, y } }));
  const pairs = points.flatMap((a, index) => points.slice(index + 1).map((b) => [a, b] as const));
  for (let round = 0; round < rounds; round += 1) {
    for (const [a, b] of pairs) pushApart(a, b);
    for (const point of points) {
      point.x += (point.home.x - point.x) * pullHome;
      point.y += (point.home.y - point.y) * pullHome;
    }
  }
  return points.map(({ x, y }) => ({ x, y }));
}

function pushApart(a: Point, b: Point): void {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  if (square >= 1 || square === 0) return;
  const distance = Math.sqrt(square);
  const push = (1 - distance) / distance / 4;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
}
