import { parentPort, workerData } from 'node:worker_threads';
import type { Lexicon } from '../../src/lib/extract/lexicon';
import { articleReader, type Format } from './article-answer';
import type { ArticleTask, Endpoint } from './article-task';

interface Known {
  lexicon: Lexicon;
  format: Format;
  endpoint: Endpoint | null;
}

const { lexicon, format, endpoint } = workerData as Known;
const read = articleReader(lexicon, format, endpoint);

parentPort?.on('message', (task: ArticleTask) => {
  void read(task).then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage('ready');
