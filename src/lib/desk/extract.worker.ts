import type { Article } from '../extract/article';
import { grammarExtractor } from '../extract/extract';
import { ExtractError } from '../extract/extract-error';
import type { Extractor } from '../extract/proposal';
import { articleFromText } from '../extract/text/article-from-text';
import { fileContents } from '../extract/text/file-contents';
import { lexicon, LexiconError } from './lexicon';
import type { Answer, Reading } from './reading';

// The page has no types for a worker's own scope.
const scope = self as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;
let compiled: Promise<Extractor> | undefined;

scope.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
  void answer(data).then((done) => {
    scope.postMessage(done);
  });
});

async function answer(reading: Reading): Promise<Answer> {
  try {
    const [extractor, article] = await Promise.all([extractorOf(reading), articleOf(reading)]);
    return { extraction: await extractor.extract(article) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof ExtractError) return { fault: error.fault, message };
    return { fault: error instanceof LexiconError ? 'no_lexicon' : 'crashed', message };
  }
}

async function extractorOf(reading: Reading): Promise<Extractor> {
  if (reading.kind === 'model') {
    // most readers have none
    const { endpointExtractor } = await import('../extract/endpoint/endpoint-extractor');
    return endpointExtractor({ ...reading.model, lexicon: await lexicon() });
  }
  compiled ??= lexicon()
    .then(grammarExtractor)
    .catch((cause: unknown) => {
      compiled = undefined;
      throw cause;
    });
  return compiled;
}

async function articleOf(reading: Reading): Promise<Article> {
  switch (reading.kind) {
    case 'text':
      return articleFromText(reading.text, reading.meta);
    case 'file': {
      const contents = fileContents(new Uint8Array(reading.bytes));
      if ('text' in contents) return articleFromText(contents.text);
      // a worker has no parser of pages, and one is as large as the grammar
      const { articleFromHtml } = await import('../extract/text/article-from-html');
      return articleFromHtml(contents.html, contents.url);
    }
    case 'again':
    case 'model':
      return reading.article;
  }
}
