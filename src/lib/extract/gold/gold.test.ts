import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { parseGold, type GoldArticle } from '../../../../scripts/extract/evaluation/gold';
import { placesOfNumber, placesOfWords } from '../../../../scripts/extract/evaluation/printed-values';
import { electionType } from '../../schema/election';

const here = fileURLToPath(new URL('.', import.meta.url));
const data = join(here, '../../../../data');
const regions = new Set(
  csvParse(readFileSync(join(data, 'reference/regions.csv'), 'utf8')).map((row) => row['full_name']),
);
const accounts = valuesOf('facts/budgets.jsonl', 'account');
const components = valuesOf('facts/election-costs.jsonl', 'component');
const stages = ['RAPBD', 'KUA-PPAS', 'APBD', 'RAPBD-P', 'KUPA-PPAS', 'APBD-P', 'realisasi'];

const spelledOut = new Map([[25_000_000_000, 'dua puluh lima miliar rupiah']]);

describe.each([
  ['development', here, 128],
  ['held-out', join(here, 'held-out'), 16],
])('%s', (_, folder, size) => {
  const gold = parseGold('gold.jsonl', readFileSync(join(folder, 'gold.jsonl'), 'utf8'));
  const articles = gold.map((asked) => ({ gold: asked, text: textOf(join(folder, 'articles', asked.file)) }));
  const faults = (of: (gold: GoldArticle, text: string) => unknown[]) =>
    articles.flatMap((article) => of(article.gold, article.text).map((fault) => [article.gold.file, fault]));

  test('every article has its line, and every line its article', () => {
    expect(gold.map(({ file }) => file)).toEqual(readdirSync(join(folder, 'articles')).sort());
    expect(gold).toHaveLength(size);
  });

  test('names of regions, stages, elections, accounts and components are those of the project', () => {
    expect(
      faults(({ officials, visits, budgets, turnout, costs }) => [
        ...[...officials, ...budgets, ...turnout, ...costs]
          .map(({ region }) => region)
          .concat(visits.flatMap(({ visitor_region, host_region }) => [visitor_region, host_region]))
          .filter((region) => region !== null && !regions.has(region)),
        ...budgets.filter(({ stage, account }) => !stages.includes(stage ?? '') || !accounts.has(account)),
        ...[...turnout, ...costs].filter(({ election }) => !electionType.safeParse(election).success),
        ...costs.filter(({ item }) => !components.has(item)),
      ]),
    ).toEqual([]);
  });

  test('every figure is printed in its article', () => {
    expect(
      faults(({ budgets, turnout, costs, traps }, text) =>
        [
          ...[...budgets, ...costs].map(({ amount_idr }) => amount_idr),
          ...turnout.flatMap(({ registered, voted, turnout_pct }) => [registered, voted, turnout_pct]),
          ...traps.map(({ value }) => (typeof value === 'number' ? value : null)),
        ].filter((value) => value !== null && !isPrinted(text, value)),
      ),
    ).toEqual([]);
  });

  test('every name, venue and topic is printed in its article', () => {
    expect(
      faults(({ officials, visits, traps }, text) =>
        [
          ...officials.map(({ name }) => name),
          ...visits.flatMap(({ lead, host_persons, venue, topic }) => [lead, venue, topic, ...host_persons]),
          ...traps.filter(({ kind }) => kind === 'official').map(({ value }) => String(value)),
        ].filter((words) => words !== null && placesOfWords(text, words).length === 0),
      ),
    ).toEqual([]);
  });

  test('a visit has a guest and a host, and both are other regions', () => {
    expect(
      faults(({ visits }) => visits.filter((visit) => visit.visitor_region === visit.host_region)),
    ).toEqual([]);
  });

  test('a stated turnout follows from its counts, as far as it is rounded', () => {
    const off = ({ registered, voted, turnout_pct }: GoldArticle['turnout'][number]) =>
      registered !== null &&
      voted !== null &&
      turnout_pct !== null &&
      Math.abs((100 * voted) / registered - turnout_pct) > 0.06;
    expect(faults(({ turnout }) => turnout.filter(off))).toEqual([]);
  });

  test('no trap is a value that the gold asks for', () => {
    const kinds = {
      official: 'officials',
      visit: 'visits',
      budget: 'budgets',
      turnout: 'turnout',
      cost: 'costs',
    } as const;
    expect(
      faults((line) =>
        line.traps.filter(({ kind, value }) =>
          line[kinds[kind]].some((record) => Object.values(record).flat().includes(value)),
        ),
      ),
    ).toEqual([]);
  });
});

function isPrinted(text: string, value: number): boolean {
  const words = spelledOut.get(value);
  return (
    placesOfNumber(text, value).length > 0 || (words !== undefined && placesOfWords(text, words).length > 0)
  );
}

function textOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.html') ? text.replace(/<[^>]*>/g, ' ').replaceAll('&nbsp;', ' ') : text;
}

function valuesOf(file: string, field: string): Set<unknown> {
  const lines = readFileSync(join(data, file), 'utf8').trimEnd().split('\n');
  return new Set(lines.map((line) => (JSON.parse(line) as Record<string, unknown>)[field]));
}
