import { describe, expect, test } from 'vitest';
import { ask } from '$lib/database/ask.server';
import { sourcesBehind } from '$lib/exports/evidence-index';
import { chartNames, filterProblems, soloChart } from './charts';
import { part } from './studio.server';

const names = await chartNames(ask);

test('every explorer has charts, and no name is there twice', () => {
  expect(names.length).toBeGreaterThan(45);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(['', 'province=16'])('under the filter “%s”', (query) => {
  test('every chart is drawn, or says that it has no rows', { timeout: 60_000 }, async () => {
    const found = new Map<string, number>();
    for (const name of names) {
      const solo = await soloChart(ask, name, query);
      expect(solo?.path, name).toMatch(/^\/[a-z-]+\//);
      if (solo?.shown) {
        expect(solo.shown.title, name).not.toBe('');
        // its title says it, or it has no such clause
        const silent = query === '' || /^indicator-|^timeline$/.test(name);
        expect(solo.choice, name).toMatch(silent ? /^$/ : /Sumatera Selatan/);
        found.set(name, solo.shown.figure.rows.length);
      }
    }
    expect(found.get('turnout-by-region')).toBe(query === '' ? 514 : 17);
    expect(found.get('visits-by-host')).toBeGreaterThan(10);
    // only the panel of East Java leaves a region out
    expect(names.filter((name) => !found.has(name))).toEqual(['budget-panel-accounts']);
  });
});

test(
  'every chart with rows names the articles or tables that they rest on, and its question',
  { timeout: 60_000 },
  async () => {
    const evidence = part('evidence');
    const silent: string[] = [];
    for (const name of names) {
      const { figure } = (await soloChart(ask, name, ''))?.shown ?? {};
      if (!figure || figure.rows.length === 0) continue;
      if (figure.asked.length === 0 || sourcesBehind(evidence, figure.rows, figure.records).length === 0)
        silent.push(name);
    }
    // how many facts a region has is counted by Sorot itself
    expect(silent).toEqual(['indicator-coverage']);
  },
);

test('an unknown chart is none', async () => {
  expect(await soloChart(ask, 'turnout', '')).toBeNull();
  expect(await soloChart(ask, 'indicator-unknown', '')).toMatchObject({ shown: null });
});

test('what a filter cannot say is named', () => {
  expect(filterProblems('visit-map', 'province=16&from=2022-01')).toEqual([]);
  expect(filterProblems('visit-map', 'province=sixteen')).toEqual(['visit-map cannot read province=sixteen']);
  expect(filterProblems('visit-map', 'provinsi=16')[0]).toMatch(
    /^visit-map has no filter provinsi; it has region,/,
  );
  expect(filterProblems('turnout', '')).toEqual(['unknown chart: turnout']);
});
