export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The first of the boxes that lies within the frame, meets no obstacle and is accepted; null where there is none. */
export function freeSpot(
  candidates: Box[],
  obstacles: Box[],
  frame: Box,
  accept: (box: Box) => boolean = () => true,
): Box | null {
  const free = (box: Box) => inside(box, frame) && !obstacles.some((obstacle) => meets(box, obstacle));
  return candidates.find((box) => free(box) && accept(box)) ?? null;
}

/** Empty pixels between two boxes. */
export function gapBetween(a: Box, b: Box): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(dx, dy);
}

/** Boxes of one size around a point, on a grid, nearest first. */
export function boxesAround(
  point: { x: number; y: number },
  size: { width: number; height: number },
  step: number,
  reach: number,
): Box[] {
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, index) => (index - reach) * step);
  return offsets
    .flatMap((dx) => offsets.map((dy) => ({ dx, dy })))
    .sort((a, b) => a.dx * a.dx + a.dy * a.dy - b.dx * b.dx - b.dy * b.dy)
    .map(({ dx, dy }) => ({
      x: point.x + dx - size.width / 2,
      y: point.y + dy - size.height / 2,
      ...size,
    }));
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
