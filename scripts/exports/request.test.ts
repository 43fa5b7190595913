import { describe, expect, test } from 'vitest';
import { exportRequest, parseBatch, reasonOf } from './request';

describe('a batch', () => {
  test('is one request a line; language and filter may be left out', () => {
    const text =
      '{"chart":"visit-map","format":"svg, csv"}\n\n{"chart":"timeline","format":"png","filter":"region=16.10","lang":"en"}\n';
    expect(parseBatch(text, 'batch.jsonl')).toEqual([
      { chart: 'visit-map', format: ['svg', 'csv'], filter: '', lang: 'id' },
      { chart: 'timeline', format: ['png'], filter: 'region=16.10', lang: 'en' },
    ]);
  });

  test('names every line that is wrong', () => {
    const text =
      '{"chart":"visit-map","format":"svg"}\n{"chart":"visit-map","format":"gif"}\nnot JSON\n{"format":"csv","size":2}\n';
    expect(() => parseBatch(text, 'batch.jsonl')).toThrow(
      /^batch\.jsonl:2: format\.0: .*\nbatch\.jsonl:3: .*\nbatch\.jsonl:4: chart: .*; .*size/,
    );
  });
});

test('a request says what is wrong with it', () => {
  const { error } = exportRequest.safeParse({ chart: 'timeline', format: 'svg', lang: 'nl' });
  expect(reasonOf(error)).toMatch(/^lang: .*"id"\|"en"/);
});
