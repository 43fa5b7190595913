import { parentPort, workerData } from 'node:worker_threads';
import type { Lexicon } from '../../src/lib/extract/lexicon';
import { articleReader, type Format } from './article-answer';
import type { ArticleTask } from './article-task';

const { lexicon, format } = workerData as { lexicon: Lexicon; format: Format };
const read = articleReader(lexicon, format);

parentPort?.on('message', (task: ArticleTask) => parentPort?.postMessage(read(task)));
parentPort?.postMessage('ready');
