import { expect, test } from 'vitest';
import { drawingFrom, linkFrom } from './link-from';

test.each([
  ['./?topic=mpp', '/en/visits/?topic=mpp'],
  ['#values', '/en/visits/#values'],
  ['/facts/b-1/', '/facts/b-1/'],
  ['https://kabar.example/1', 'https://kabar.example/1'],
])('%s, written for /en/visits/, leads to %s', (href, leads) => {
  expect(linkFrom('/en/visits/', href)).toBe(leads);
});

test('the links of a drawing lead there too; what is escaped in them stays so', () => {
  expect(
    drawingFrom('/visits/', '<svg><a tabindex="-1" href="./?a=1&amp;b=2"><text>./?a</text></a></svg>'),
  ).toBe('<svg><a tabindex="-1" href="/visits/?a=1&amp;b=2"><text>./?a</text></a></svg>');
});
