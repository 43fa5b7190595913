import { expect, test } from 'vitest';
import { boxesAround, freeSpot, gapBetween } from './free-spot';

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });
const frame = box(0, 0, 100, 100);

test('the first box that is free, within the frame and accepted', () => {
  const candidates = [box(-1, 0), box(0, 0), box(20, 0), box(40, 0)];
  expect(freeSpot(candidates, [box(5, 5)], frame)).toEqual(box(20, 0));
  expect(freeSpot(candidates, [box(5, 5)], frame, ({ x }) => x > 20)).toEqual(box(40, 0));
  expect(freeSpot(candidates, [frame], frame)).toBeNull();
});

test('boxes that touch at an edge do not meet', () => {
  expect(freeSpot([box(10, 0)], [box(0, 0)], frame)).toEqual(box(10, 0));
});

test('boxes around a point come nearest first, the first upon it', () => {
  const boxes = boxesAround({ x: 50, y: 50 }, { width: 10, height: 4 }, 5, 3);
  expect(boxes).toHaveLength(49);
  expect(boxes[0]).toEqual(box(45, 48, 10, 4));
});

test.each([
  ['side by side', box(13, 0), 3],
  ['at a corner', box(13, 14), 5],
  ['one upon the other', box(5, 5), 0],
])('the gap of boxes %s', (_, other, gap) => {
  expect(gapBetween(box(0, 0), other)).toBe(gap);
});
