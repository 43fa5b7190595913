import { expect, test } from 'vitest';
import { duration, Summary } from './summary';

test('counts proposals by kind, flags by check, and tells failures', () => {
  const summary = new Summary();
  const counts = (visit: number, weekday: number) => ({
    proposals: { visit, budget: 1 },
    flags: { weekday },
  });
  summary.add({ state: 'extracted', file: 'a.txt', counts: counts(2, 1), unanswered: null });
  summary.add({ state: 'extracted', file: 'b.txt', counts: counts(1, 0), unanswered: null });
  summary.add({
    state: 'failed',
    file: 'c.txt',
    error: { fault: 'timeout', message: 'took longer than 10 s' },
  });
  summary.add({ state: 'earlier', file: 'd.txt' });
  summary.add({ state: 'repeated', file: 'e.txt' });
  summary.add({ state: 'skipped', file: 'f.pdf' });
  summary.add({ state: 'left', file: 'g.txt' });
  expect(summary.done).toBe(5);
  expect(summary.text(6, '2 threads')).toBe(
    [
      '2 articles read in 6.0 s (0.5 a second), 2 threads',
      '  1 were in the output of an earlier run',
      '  1 have the same contents as another file',
      '  1 other files skipped',
      '  1 are left in the queue; --resume collects them',
      '  proposals  5: 3 visit, 2 budget',
      '  flags      1: 1 weekday',
      '  failures   1: 1 timeout',
      '    c.txt: timeout: took longer than 10 s',
    ].join('\n'),
  );
});

test('what the endpoint did not answer is told apart from failures', () => {
  const summary = new Summary();
  const counts = { proposals: { visit: 1 }, flags: {} };
  const unanswered = { fault: 'endpoint_unreachable' as const, message: 'cannot be reached' };
  summary.add({ state: 'extracted', file: 'a.txt', counts, unanswered });
  summary.add({ state: 'extracted', file: 'b.txt', counts, unanswered: null });
  expect(summary.withoutAnswer).toBe(1);
  expect(summary.files).toMatchObject({ extracted: 2, failed: 0 });
  expect(summary.text(1, '').split('\n').slice(-3)).toEqual([
    '  failures   0',
    '  not answered by the endpoint  1: 1 endpoint_unreachable',
    '    a.txt: endpoint_unreachable: cannot be reached',
  ]);
});

test('of many failures the first are told, and how many more there are', () => {
  const summary = new Summary();
  for (let index = 0; index < 50; index += 1)
    summary.add({ state: 'failed', file: `${index}.txt`, error: { fault: 'binary', message: 'no text' } });
  const lines = summary.text(1, '').split('\n');
  expect(lines).toContain('  failures   50: 50 binary');
  expect(lines.slice(-2)).toEqual(['    19.txt: binary: no text', '    and 30 more']);
});

test.each([
  [0.04, '0.0 s'],
  [59.9, '59.9 s'],
  [61, '1 min 1 s'],
  [3599.6, '1 h 0 min'],
  [7322, '2 h 2 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
