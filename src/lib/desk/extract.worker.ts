import type { Article } from '../extract/article';
import { grammarExtractor } from '../extract/extract';
import type { Extractor } from '../extract/proposal';
import { ExtractError } from '../extract/extract-error';
import { articleFromText } from '../extract/text/article-from-text';
import { readArticle } from '../extract/text/read-article';
import { lexicon, LexiconError } from './lexicon';
import type { Answer, Reading } from './reading';

// The page has no types for a worker's own scope.
const scope = self as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;
let extractor: Promise<Extractor> | undefined;

scope.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
  void answer(data).then((done) => {
    scope.postMessage(done);
  });
});

async function answer(reading: Reading): Promise<Answer> {
  try {
    extractor ??= lexicon().then(grammarExtractor);
    const opened = await extractor.catch((cause: unknown) => {
      extractor = undefined;
      throw cause;
    });
    return { extraction: await opened.extract(articleOf(reading)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof ExtractError) return { fault: error.fault, message };
    return { fault: error instanceof LexiconError ? 'no_lexicon' : 'crashed', message };
  }
}

function articleOf(reading: Reading): Article {
  switch (reading.kind) {
    case 'text':
      return articleFromText(reading.text, reading.meta);
    case 'file':
      return readArticle(new Uint8Array(reading.bytes), reading.name);
    case 'again':
      return reading.article;
  }
}
