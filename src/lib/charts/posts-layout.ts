import type { PostLane } from './post-lanes';

export interface Heading {
  group: string;
  y: number;
}

/** Groups whose lanes say themselves what they are. */
const withoutHeading = /^(posts|head_unknown|part_.*)$/;

/** Lanes one below the other under the headings of their groups; on a phone a lane's name stands above its bars. */
export function layOutPosts(rows: PostLane[], narrow: boolean) {
  const headings: Heading[] = [];
  const places = new Map<PostLane, number>();
  let top = 0;
  let group = '';
  for (const lane of rows) {
    if (lane.group !== group) {
      top += places.size > 0 ? 8 : 2;
      if (!withoutHeading.test(lane.group)) {
        headings.push({ group: lane.group, y: top + 9 });
        top += 20;
      }
    }
    group = lane.group;
    places.set(lane, top + (narrow ? 24 : 10));
    top += narrow ? 36 : 21;
  }
  return { headings, places, height: top };
}

/** Diagonals across a box: how a missing value is drawn. */
export function diagonals(x1: number, x2: number, y1: number, y2: number): string {
  const height = y2 - y1;
  const lines: string[] = [];
  for (let x = x1 - height + 3; x < x2; x += 5) {
    const [low, high] = [Math.max(x, x1), Math.min(x + height, x2)];
    if (low < high)
      lines.push(`M${tenth(low)},${tenth(y2 - low + x)}L${tenth(high)},${tenth(y2 - high + x)}`);
  }
  return lines.join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
