import { expect, test } from 'vitest';
import { bootstrapInterval } from './bootstrap';

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('what never varies has no width', () => {
  expect(bootstrapInterval([0.5, 0.5, 0.5], mean)).toEqual({ low: 0.5, high: 0.5 });
});

test('a coin thrown 100 times has the width that the normal approximation gives it', () => {
  const throws = Array.from({ length: 100 }, (_, index) => index % 2);
  const { low, high } = bootstrapInterval(throws, mean);
  expect(low).toBeGreaterThan(0.38);
  expect(low).toBeLessThan(0.42);
  expect(high).toBeGreaterThan(0.58);
  expect(high).toBeLessThan(0.62);
});

test('the same articles give the same interval', () => {
  const articles = [1, 5, 2, 8, 3];
  expect(bootstrapInterval(articles, mean)).toEqual(bootstrapInterval(articles, mean));
});

test('more articles narrow it', () => {
  const few = bootstrapInterval([0, 1, 0, 1], mean);
  const many = bootstrapInterval(
    Array.from({ length: 400 }, (_, index) => index % 2),
    mean,
  );
  expect(many.high - many.low).toBeLessThan((few.high - few.low) / 4);
});
