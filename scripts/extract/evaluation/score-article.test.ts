import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/lib/extract/article';
import type { Extraction, Proposal, Slot } from '../../../src/lib/extract/proposal';
import { evidenceOf } from '../../../src/lib/extract/span';
import { errorLines } from './errors';
import { goldArticle } from './gold';
import { measured, measures, spuriousPerArticle } from './measures';
import { ruleTable } from './rule-table';
import { scoreArticle } from './score-article';

// an invented article of one region
const text =
  'Belanja daerah Rp 5,5 miliar. Target 82 persen. Ketua KPU Ende, Drs. Leo Wangge, tiba. Prestasi Leo Wangge.';
const lexicon = {
  regions: [
    {
      code: '53.08',
      type: 'kabupaten' as const,
      name: 'Ende',
      full_name: 'Kabupaten Ende',
      province: '53',
      capital: null,
    },
  ],
};
const gold = goldArticle.parse({
  file: 'a.txt',
  officials: [{ name: 'Leo Wangge', post: 'Ketua KPU', region: 'Kabupaten Ende' }],
  budgets: [
    {
      region: 'Kabupaten Ende',
      fiscal_year: 2025,
      stage: 'APBD',
      account: 'Belanja Daerah',
      amount_idr: 5.5e9,
    },
  ],
  traps: [{ kind: 'turnout', why: 'target', value: 82 }],
});

const article: Article = {
  text,
  headline: null,
  masks: [],
  meta: { title: null, url: null, publisher: null, published: null, published_basis: null },
};

function slot(value: string | number, words: string): Slot {
  const start = text.indexOf(words);
  return {
    value,
    basis: 'stated',
    rule: 'slot',
    evidence: [evidenceOf(text, { start, end: start + words.length })],
  };
}

function proposal(kind: Proposal['kind'], rule: string, values: Record<string, Slot>): Proposal {
  return { id: rule, kind, rule, values, persons: [], flags: [] };
}

const official = proposal('official', 'post-then-name', {
  name: slot('Leo Wangge', 'Drs. Leo Wangge'),
  post: slot('Ketua KPU', 'Ketua KPU'),
  region: slot('53.08', 'Ende'),
});
const budget = proposal('budget', 'account-then-amount', {
  region: slot('53.08', 'Ende'),
  fiscal_year: slot(2025, 'Belanja'),
  stage: slot('APBD', 'Belanja'),
  account: slot('Belanja Daerah', 'Belanja daerah'),
  amount_idr: slot(5.5e9, 'Rp 5,5 miliar'),
});
const target = proposal('election_result', 'percent-alone', {
  region: slot('53.08', 'Ende'),
  turnout_pct: slot(82, '82 persen'),
});

function score(...proposals: Proposal[]) {
  const extraction: Extraction = { article, mentions: [], proposals, extractor: 'fake' };
  return scoreArticle(gold, extraction, lexicon);
}

describe('what is right', () => {
  const all = score(official, budget);

  test('is right in records, slots and mentions', () => {
    expect(all.kinds.officials.records.correct).toBe(1);
    expect(all.kinds.budgets.records.correct).toBe(1);
    expect(all.mentions.amount.strict).toEqual({ hit: 1, given: 1, asked: 1 });
    expect(all.mentions.name.strict).toEqual({ hit: 1, given: 1, asked: 1 });
    expect(errorLines([all])).toEqual([]);
  });

  test('is counted for the rule that proposed it', () => {
    expect(ruleTable([all])).toEqual([
      { rule: 'budgets: account-then-amount', correct: 1, partial: 0, spurious: 0 },
      { rule: 'officials: post-then-name', correct: 1, partial: 0, spurious: 0 },
    ]);
  });
});

describe('what is wrong', () => {
  test('a target given as a result is spurious and a trap hit', () => {
    const trapped = score(official, budget, target);
    expect(trapped.hit).toEqual([{ kind: 'turnout', why: 'target', value: 82, file: 'a.txt' }]);
    expect(spuriousPerArticle([trapped])).toBe(1);
    expect(spuriousPerArticle([trapped, score(official, budget)])).toBe(0.5);
    expect(errorLines([trapped])).toEqual([
      'a.txt: turnout: spurious: {"region":"Kabupaten Ende","election":null,"year":null,"registered":null,"voted":null,"turnout_pct":82} [percent-alone]',
      'a.txt: trap: turnout 82 (target)',
    ]);
  });

  test('evidence that stands elsewhere is no mention of the value', () => {
    const values = { ...budget.values, amount_idr: slot(5.5e9, 'Belanja daerah') };
    const astray = score(official, { ...budget, values });
    expect(astray.mentions.amount.strict).toEqual({ hit: 0, given: 1, asked: 1 });
    expect(astray.mentions.amount.lenient).toEqual({ hit: 0, given: 1, asked: 1 });
  });

  test('evidence that is too long is one only where spans are lenient', () => {
    const values = { ...official.values, name: slot('Leo Wangge', 'Ketua KPU Ende, Drs. Leo Wangge') };
    const long = score({ ...official, values }, budget);
    expect(long.mentions.name.strict.hit).toBe(0);
    expect(long.mentions.name.lenient).toEqual({ hit: 1, given: 1, asked: 1 });
  });
});

test('the measures are F1 of what they name', () => {
  const articles = [score(official, budget), score(official, target)];
  expect(measures.map((measure) => [measure.name, measured(articles, measure).f1])).toEqual([
    ['amounts and percentages', 0.5],
    ['officials: name and post', 1],
    ['budget lines: all five values', expect.closeTo(2 / 3)],
    ['turnout: region, election, year and every figure', 0],
    ['visits: both regions and the date', 1],
    ['election costs: all five values (no promise)', 1],
  ]);
});
