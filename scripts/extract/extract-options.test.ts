import { expect, test } from 'vitest';
import { UsageError } from '../command-line/usage-error';
import { extractOptions } from './extract-options';

const read = (text: string) => extractOptions(text.split(' ').filter(Boolean), 4, { MODEL_KEY: 'rahasia' });

test('without options: proposals on standard output, a thread a core, ten seconds an article', () => {
  expect(read('articles')).toEqual({
    paths: ['articles'],
    format: 'proposals',
    out: null,
    errors: null,
    resume: false,
    workers: 4,
    timeLimit: 10,
    endpoint: null,
    url: null,
    published: null,
    queue: null,
    work: false,
    sharedFolder: false,
  });
});

test.each([
  ['a.html --url https://koran.example/a --published 2024-02-29', { published: '2024-02-29' }],
  ['a b --out o.jsonl --resume --errors e.jsonl --workers 8 --time-limit 30', { workers: 8, timeLimit: 30 }],
  ['- --format=gold', { format: 'gold' }],
  ['a --queue redis://host:6379 --out o.jsonl --shared-folder', { sharedFolder: true }],
  ['--queue rediss://user:secret@host --work --workers 2', { work: true, paths: [] }],
  [
    'a --endpoint http://localhost:11434/v1 --model kecil --endpoint-key-env MODEL_KEY --endpoint-time-limit 30',
    { endpoint: { url: 'http://localhost:11434/v1', model: 'kecil', key: 'rahasia', timeoutMs: 30_000 } },
  ],
  ['--queue redis://host --work --endpoint http://localhost:1 --model kecil', { work: true }],
])('%s', (text, options) => {
  expect(read(text)).toMatchObject(options);
});

test('help needs nothing else', () => {
  expect(read('--help')).toBeNull();
});

test.each([
  ['', 'no files'],
  ['- a.txt', '- stands alone'],
  ['a --format=csv', 'unknown format: csv; proposals or gold'],
  ['a --workers 0', '--workers is no whole number from 1 to 256: 0'],
  ['a --workers 1.5', '--workers is no whole number'],
  ['a --time-limit soon', '--time-limit is no whole number from 1 to 3600: soon'],
  ['a --published 2023-02-29', '--published is no day as YYYY-MM-DD: 2023-02-29'],
  ['a --published 1/2/2023', '--published is no day'],
  ['a --url koran.example', '--url is no web address: koran.example'],
  ['a --url javascript:1', '--url is no web address'],
  ['a b --published 2023-02-28', 'are for a single file'],
  ['a --resume', '--resume needs --out'],
  ['a --resume --out o --format=gold', '--resume continues proposals'],
  ['a --out o --errors o', 'are the same file'],
  ['a --queue host:6379 --out o', 'is no address of a Redis'],
  ['a --queue redis://host', '--queue needs --out'],
  ['a --queue redis://host --out o --format=gold', '--queue makes proposals'],
  ['a --shared-folder', '--shared-folder needs --queue'],
  ['--work', '--work needs --queue'],
  ['a --model kecil', '--model needs --endpoint'],
  ['a --endpoint http://localhost:1', '--endpoint needs --model'],
  ['a --endpoint localhost:1 --model kecil', '--endpoint is no web address: localhost:1'],
  ['a --endpoint http://localhost:1 --model kecil --endpoint-key-env NONE', 'is not set: NONE'],
  ['a --endpoint http://localhost:1 --model kecil --queue redis://host --out o', 'give it to the workers'],
  ['a --work --queue redis://host', '--work takes what the queue gives'],
])('%s: %s', (text, message) => {
  expect(() => read(text)).toThrow(UsageError);
  expect(() => read(text)).toThrow(message);
});

test('a password in an address is not repeated', () => {
  expect(() => read('a --queue http://user:secret@host --out o')).toThrow(/^(?!.*secret)/);
});
