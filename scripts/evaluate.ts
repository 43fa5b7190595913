import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { grammar } from '../src/lib/extract/extract';
import { qualityDocument } from './extract/evaluation/document';
import { scoreEntitySets } from './extract/evaluation/entity-layer';
import { writeEntityFigures } from './extract/evaluation/entity-figures';
import { errorLines } from './extract/evaluation/errors';
import { documentPath, evaluateProject } from './extract/evaluation/evaluate-project';
import { readGoldSet, scoreGoldSet } from './extract/evaluation/gold-set';
import {
  entities,
  mentions,
  promised,
  records,
  rules,
  slots,
  type ScoredSet,
} from './extract/evaluation/sections';
import { readLexicon } from './extract/read-lexicon';

const usage = `npm run evaluate [-- --write] [--errors] [--ner <folder>]
npm run evaluate -- --gold <file.jsonl> --articles <folder> [--errors]

  --write     writes docs/extraction-quality.md
  --errors    what is not right, a line each (never of the held-out articles)
  --ner       scores persons, regions and rupiah on labelled sets, a folder each; kept only with --write
  --gold      scores another gold, in the shape of \`npm run extract -- --format=gold\``;

try {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      ner: { type: 'string' },
      gold: { type: 'string' },
      articles: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(usage);
  else if (values.gold !== undefined && values.articles !== undefined) {
    await evaluateOther(values.gold, values.articles, values.errors);
  } else if (values.gold !== undefined || values.articles !== undefined) {
    throw new Error(`--gold and --articles go together\n\n${usage}`);
  } else await evaluateOwn(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function evaluateOther(gold: string, articles: string, errors: boolean): Promise<void> {
  const lexicon = await readLexicon();
  const set = await readGoldSet('F1', gold, articles);
  const scored = { name: set.name, scores: scoreGoldSet(set, grammar(lexicon), lexicon) };
  print(promised([scored]), ...parts(scored));
  if (errors) print(errorLines(scored.scores).join('\n'));
}

async function evaluateOwn({
  write,
  errors,
  ner,
}: {
  write: boolean;
  errors: boolean;
  ner?: string;
}): Promise<void> {
  if (ner !== undefined) {
    const lexicon = await readLexicon();
    const figures = await scoreEntitySets(ner, grammar(lexicon), lexicon);
    print(entities(figures));
    if (write) await writeEntityFigures(figures);
  }
  const evaluated = await evaluateProject();
  const { development, heldOut } = evaluated;
  print(promised([development, heldOut]), ...parts(development));
  if (errors) print(errorLines(development.scores).join('\n'));
  if (write) await writeFile(documentPath, await qualityDocument(evaluated, documentPath));
}

function parts(set: ScoredSet): string[] {
  return [records(set), slots(set), mentions(set), rules(set)];
}

function print(...texts: string[]): void {
  for (const text of texts) console.log(`\n${text}`);
}
