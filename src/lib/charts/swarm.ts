/**
 * Where dots of one row stand so that none covers another: each as near to the middle line as it can be.
 * @param xs places along the row, in pixels
 * @param gap least distance between the middles of two dots
 * @returns offsets from the middle line, in the order of `xs`
 */
export function swarm(xs: number[], gap: number): number[] {
  const offsets = xs.map(() => 0);
  const placed: { x: number; offset: number }[] = [];
  const order = xs.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  for (const { x, index } of order) {
    const near = placed.filter((other) => x - other.x < gap);
    const touching = near.map((other) => ({
      offset: other.offset,
      reach: Math.sqrt(gap ** 2 - (x - other.x) ** 2),
    }));
    const free = [0, ...touching.flatMap(({ offset, reach }) => [offset + reach, offset - reach])]
      .filter((at) => touching.every(({ offset, reach }) => Math.abs(at - offset) >= reach - 1e-6))
      .sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
    const offset = free[0] ?? 0;
    offsets[index] = offset;
    placed.push({ x, offset });
  }
  return offsets;
}
