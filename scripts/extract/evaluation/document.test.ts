import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { qualityDocument } from './document';
import { documentPath, evaluateProject } from './evaluate-project';

test('docs/extraction-quality.md is what the code and the gold give; else: npm run evaluate -- --write', async () => {
  const document = await qualityDocument(await evaluateProject(), documentPath);
  expect(await readFile(documentPath, 'utf8')).toBe(document);
}, 30_000);
