import { readArguments } from '../command-line/read-arguments';
import { UsageError } from '../command-line/usage-error';

export interface ExtractOptions {
  /** files and folders; `-` alone: one article from standard input */
  paths: string[];
  format: 'proposals' | 'gold';
  /** null: standard output */
  out: string | null;
  /** where failures are written; null: with the rest */
  errors: string | null;
  resume: boolean;
  workers: number;
  /** seconds that one article may take */
  timeLimit: number;
  url: string | null;
  published: string | null;
  /** Redis over which other machines take part */
  queue: string | null;
  /** work for a queue instead of filling it */
  work: boolean;
  /** workers of the queue see the same files: jobs carry paths */
  sharedFolder: boolean;
}

const names = {
  texts: ['out', 'errors', 'format', 'workers', 'time-limit', 'url', 'published', 'queue'],
  switches: ['resume', 'work', 'shared-folder', 'help'],
} as const;

/**
 * @returns null: help is asked for
 * @throws UsageError
 */
export function extractOptions(args: string[], cores: number): ExtractOptions | null {
  const { paths, texts, switches } = readArguments(args, names);
  if (switches.has('help')) return null;
  const options: ExtractOptions = {
    paths,
    format: formatOf(texts.format ?? 'proposals'),
    out: texts.out ?? null,
    errors: texts.errors ?? null,
    resume: switches.has('resume'),
    workers: wholeNumber('workers', texts.workers, cores, 256),
    timeLimit: wholeNumber('time-limit', texts['time-limit'], 10, 3600),
    url: texts.url === undefined ? null : webAddress(texts.url),
    published: texts.published === undefined ? null : day(texts.published),
    queue: texts.queue === undefined ? null : redisAddress(texts.queue),
    work: switches.has('work'),
    sharedFolder: switches.has('shared-folder'),
  };
  const misfit = misfits.find(([, wrong]) => wrong(options));
  if (misfit) throw new UsageError(misfit[0]);
  return options;
}

/** Options that do not go together. */
const misfits: [message: string, wrong: (options: ExtractOptions) => boolean][] = [
  ['--work needs --queue', ({ work, queue }) => work && queue === null],
  [
    '--work takes what the queue gives: no files, --out, --errors, --resume or --shared-folder with it',
    ({ work, paths, out, errors, resume, sharedFolder }) =>
      work && (paths.length > 0 || out !== null || errors !== null || resume || sharedFolder),
  ],
  [
    'no files: name files or folders, or - for standard input',
    ({ work, paths }) => !work && paths.length === 0,
  ],
  ['- stands alone: one article from standard input', ({ paths }) => paths.length > 1 && paths.includes('-')],
  [
    '--url and --published are for a single file',
    ({ url, published, paths }) => (url !== null || published !== null) && paths.length !== 1,
  ],
  ['--resume needs --out', ({ resume, out }) => resume && out === null],
  ['--resume continues proposals, not --format=gold', ({ resume, format }) => resume && format === 'gold'],
  ['--queue makes proposals, not --format=gold', ({ queue, format }) => queue !== null && format === 'gold'],
  ['--queue needs --out', ({ queue, work, out }) => queue !== null && !work && out === null],
  ['--shared-folder needs --queue', ({ sharedFolder, queue }) => sharedFolder && queue === null],
  ['--out and --errors are the same file', ({ out, errors }) => out !== null && out === errors],
];

function formatOf(text: string): ExtractOptions['format'] {
  if (text === 'proposals' || text === 'gold') return text;
  throw new UsageError(`unknown format: ${text}; proposals or gold`);
}

function wholeNumber(name: string, text: string | undefined, otherwise: number, most: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw new UsageError(`--${name} is no whole number from 1 to ${most}: ${text}`);
}

function day(text: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(NaN);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text;
  throw new UsageError(`--published is no day as YYYY-MM-DD: ${text}`);
}

function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new UsageError(`--url is no web address: ${text}`);
}

function redisAddress(text: string): string {
  if (URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '')
    return text;
  throw new UsageError('--queue is no address of a Redis: give redis://host:6379 or rediss://host:6379');
}
