import { readArguments } from '../command-line/read-arguments';
import { UsageError } from '../command-line/usage-error';
import type { Endpoint } from './article-task';

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
  /** a language model, asked beside the grammar */
  endpoint: Endpoint | null;
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
  texts: [
    ...(['out', 'errors', 'format', 'workers', 'time-limit', 'url', 'published', 'queue'] as const),
    ...(['endpoint', 'model', 'endpoint-key-env', 'endpoint-time-limit'] as const),
  ],
  switches: ['resume', 'work', 'shared-folder', 'help'],
} as const;

/**
 * @param env variables of the environment: a key stands there, never among the arguments
 * @returns null: help is asked for
 * @throws UsageError
 */
export function extractOptions(
  args: string[],
  cores: number,
  env: Readonly<Record<string, string | undefined>>,
): ExtractOptions | null {
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
    endpoint: endpointOf(texts, env),
    url: texts.url === undefined ? null : webAddress('url', texts.url),
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
  [
    '--endpoint is asked by whoever reads: with --queue, give it to the workers (--work)',
    ({ endpoint, queue, work }) => endpoint !== null && queue !== null && !work,
  ],
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

const endpointOptions = ['model', 'endpoint-key-env', 'endpoint-time-limit'] as const;

function endpointOf(
  texts: Partial<Record<'endpoint' | (typeof endpointOptions)[number], string>>,
  env: Readonly<Record<string, string | undefined>>,
): Endpoint | null {
  if (texts.endpoint === undefined) {
    const alone = endpointOptions.find((name) => texts[name] !== undefined);
    if (alone) throw new UsageError(`--${alone} needs --endpoint`);
    return null;
  }
  if (texts.model === undefined) throw new UsageError('--endpoint needs --model');
  const variable = texts['endpoint-key-env'];
  const key = variable === undefined ? undefined : env[variable];
  if (variable !== undefined && !key)
    throw new UsageError(`--endpoint-key-env names a variable that is not set: ${variable}`);
  return {
    url: webAddress('endpoint', texts.endpoint),
    model: texts.model,
    ...(key === undefined ? {} : { key }),
    timeoutMs: wholeNumber('endpoint-time-limit', texts['endpoint-time-limit'], 120, 3600) * 1000,
  };
}

function webAddress(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new UsageError(`--${name} is no web address: ${text}`);
}

function redisAddress(text: string): string {
  if (URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '')
    return text;
  throw new UsageError('--queue is no address of a Redis: give redis://host:6379 or rediss://host:6379');
}
