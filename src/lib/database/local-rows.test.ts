import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLexicon } from '../../../scripts/extract/read-lexicon';
import { decisionKey } from '../desk/review';
import { localFacts } from '../desk/local-facts';
import type { Decision, DeskArticle } from '../desk/work';
import { grammar } from '../extract/extract';
import { articleFromText } from '../extract/text/article-from-text';
import { addLocalRows } from './local-rows';
import { readManifest } from './node.server';

// invented, as it says itself
const text = `DPRD Kabupaten Ogan Ilir Pelajari Layanan Terpadu di Karanganyar

INDRALAYA - Rombongan DPRD Kabupaten Ogan Ilir yang dipimpin Ketua Komisi II Budi Karangan melakukan kunjungan kerja ke DPRD Kabupaten Karanganyar, Kamis (8/9/2022). Artikel ini rekaan.

Dalam APBD Kabupaten Ogan Ilir 2022, Belanja Daerah ditetapkan Rp 1,92 triliun. Pada Pilkada 2024, partisipasi di Kabupaten Ogan Ilir 71,2 persen.`;

test('accepted facts stand among those of the dataset in tables and views, and the dataset stays as it is', async () => {
  const lexicon = await readLexicon();
  const { article, proposals, extractor } = grammar(lexicon)(
    articleFromText(text, { url: 'https://berita.example/x', published: '2026-01-02' }),
  );
  const desk: DeskArticle = {
    ...{ id: 'a'.repeat(64), added: '2026-11-26T10:00:00.000Z', file: null },
    ...{ extractor, article, highlights: [], proposals },
  };
  const decisions = new Map<string, Decision>(
    proposals.map(({ id }) => [
      decisionKey(desk.id, id),
      {
        ...{ article: desk.id, proposal: id, state: 'accepted', of: null, corrected: null, revision: 1 },
        at: '2026-11-26T10:00:00.000Z',
      },
    ]),
  );

  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const run = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects();
  const count = async (of: string) => Number((await run(`SELECT count(*) AS n FROM ${of}`))[0]?.['n']);
  await run(`ATTACH '${join('static/data', readManifest().files.database.path)}' AS sorot (READ_ONLY)`);
  await run('USE sorot');
  const before = { visits: await count('visit'), events: await count('region_event') };
  await addLocalRows(run, localFacts([desk], decisions, lexicon));

  expect(await count('visit')).toBe(before.visits + 1);
  expect(await count('sorot.main.visit')).toBe(before.visits);
  expect(await count('region_event')).toBe(before.events + 2);
  expect(await count(`record WHERE starts_with(id, 'loc-')`)).toBeGreaterThan(3);
  expect(await count(`membership WHERE starts_with(id, 'loc-') AND person IN (SELECT id FROM person)`)).toBe(
    1,
  );
  expect(
    await count(`record_source s JOIN source o ON o.id = s.source WHERE starts_with(s.record, 'loc-')`),
  ).toBeGreaterThan(3);
  // known of the account, and another claim on a value that the dataset has
  expect(
    await run(`SELECT account_code, side, draft_only FROM budget_line WHERE starts_with(id, 'loc-')`),
  ).toEqual([{ account_code: '5', side: 'spending', draft_only: false }]);
  const value = (name: string) =>
    run(
      `SELECT c.value, c.claims, c.conflict, c.max FROM ${name} c
        WHERE c.key = 'budget:16.10:2022:APBD:Belanja Daerah'`,
    );
  const [was] = await value('sorot.main.canonical_value');
  expect(await value('canonical_value')).toEqual([
    { value: was?.['value'], claims: Number(was?.['claims']) + 1, conflict: true, max: 1.92e12 },
  ]);
  connection.closeSync();
});

test('nothing of the text is run as SQL', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const run = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects();
  await run(`ATTACH ':memory:' AS sorot`);
  await run('CREATE TABLE sorot.main.person (id VARCHAR, name VARCHAR)');
  const name = `'); DROP TABLE memory.main.person; --`;
  await addLocalRows(run, { person: [{ id: 'loc-p-1', name, other: [1] }], visit: [] });
  expect(await run('SELECT name FROM person')).toEqual([{ name }]);
  connection.closeSync();
});
