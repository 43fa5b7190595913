import type { Box } from './free-spot';
import { shortName } from './short-name';
import type { PlacedDot, Strip } from './strip-layout';
import { textSize } from './text-size';

export interface StripLabel {
  text: string;
  x: number;
  y: number;
  role: PlacedDot['role'];
  /** Middle of the dot that the name belongs to. */
  from: { x: number; y: number };
}

const fontSize = 11.5;

/** Names of the asked region, always, above its strip; and of its peers where there is room beside their dots. */
export function stripLabels(
  dots: PlacedDot[],
  strips: Strip[],
  [left, right]: [number, number],
  said: (dot: PlacedDot) => string,
): StripLabel[] {
  return strips.flatMap(({ strip, y, half, median }) => {
    const own = dots.filter((dot) => dot.strip === strip);
    const taken: Box[] = own.map((dot) => ({ x: dot.x - 5, y: dot.y - 5, width: 10, height: 10 }));
    if (median) taken.push({ x: median.x - 2, y: y - 30, width: 4, height: 60 });
    const names = own
      .filter(({ role }) => role === 'mine')
      .map((dot) => {
        const text = `${shortName(dot.name)} ${said(dot)}`;
        const { width, height } = textSize(text, 12);
        const x = Math.min(Math.max(dot.x, left + width / 2), right - width / 2);
        const top = y - half - 7;
        taken.push({ x: x - width / 2, y: top - height / 2, width, height });
        return { text, x, y: top, role: dot.role, from: { x: dot.x, y: dot.y } };
      });
    for (const dot of own.filter(({ role }) => role === 'peer')) {
      const text = shortName(dot.name);
      const { width, height } = textSize(text, fontSize);
      const spot = [dot.x + 8, dot.x - 8 - width]
        .map((x): Box => ({ x, y: dot.y - height / 2, width, height }))
        .find(
          (box) => box.x >= left && box.x + width <= right && !taken.some((other) => meet(box, other, dot)),
        );
      if (!spot) continue;
      taken.push(spot);
      names.push({ text, x: spot.x + width / 2, y: dot.y, role: dot.role, from: { x: dot.x, y: dot.y } });
    }
    return names;
  });
}

/** Whether two boxes meet; a dot's own box does not count. */
function meet(a: Box, b: Box, dot: PlacedDot): boolean {
  if (b.x === dot.x - 5 && b.y === dot.y - 5) return false;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
