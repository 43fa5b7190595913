import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { progressBar, progressDisplay, progressText } from './progress';

const halfway = { done: 500, failed: 0, total: 1000, seconds: 10 };

test.each([
  [halfway, '500 of 1000 articles, 50 a second, 10.0 s left'],
  [{ ...halfway, failed: 2 }, '500 of 1000 articles, 50 a second, 10.0 s left, 2 failed'],
  [{ ...halfway, total: null }, '500 articles, 50 a second'],
  [{ done: 0, failed: 0, total: 10, seconds: 0 }, '0 of 10 articles, 0 a second'],
])('%j', (progress, text) => {
  expect(progressText(progress)).toBe(text);
});

test('the bar fits the terminal, and gives way to the words on a narrow one', () => {
  expect(progressBar(halfway, 100)).toBe(`[${'#'.repeat(15)}${'·'.repeat(15)}] ${progressText(halfway)}`);
  expect(progressBar({ ...halfway, done: 1200 }, 100)).toContain(`[${'#'.repeat(30)}]`);
  for (const columns of [20, 40, 55, 60, 80])
    expect(progressBar(halfway, columns).length).toBeLessThan(columns);
});

function displayed(isTTY: boolean, use: (display: ReturnType<typeof progressDisplay>) => void): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  // only what the display uses of a terminal
  use(progressDisplay(stream as unknown as NodeJS.WriteStream));
  return String(stream.read() ?? '');
}

test('on a terminal a note takes the place of the bar', () => {
  const text = displayed(true, ({ show, note }) => {
    show(halfway);
    note('Redis is slow');
  });
  const clear = '\r\u001b[K';
  expect(text).toBe(`${clear}${progressBar(halfway, 80)}${clear}Redis is slow\n`);
});

test('elsewhere there are plain lines, not more than one in ten seconds', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const text = displayed(false, ({ show, end }) => {
    for (let second = 0; second <= 25; second += 1) {
      now.mockReturnValue(second * 1000);
      show({ ...halfway, done: second });
    }
    end();
  });
  vi.restoreAllMocks();
  expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual(['10', '20', '']);
  expect(text).not.toContain('\u001b');
});
