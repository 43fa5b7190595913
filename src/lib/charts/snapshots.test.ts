import { describe, expect, test } from 'vitest';
import { casesByChart, type ChartCases } from '../fixtures/chart-cases';
import { chartWords } from '../fixtures/chart-words';
import { snapshot } from './snapshot';

const charts = casesByChart(
  import.meta.glob<{ cases: ChartCases }>('../fixtures/cases/*.ts', { eager: true }),
);

test('every chart has invented cases', () => {
  const files = import.meta.glob<string>(['./*.ts', '!./{figure,*.test}.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const drawing = Object.entries(files).filter(([, code]) => /\): Plot\.PlotOptions \{|: Chart</.test(code));
  expect(drawing.map(([path]) => path.slice(2, -3)).sort()).toEqual(charts.map(([chart]) => chart).sort());
});

describe.each(charts)('%s', (chart, cases) => {
  describe.each([320, 960])('at %i pixels', (width) => {
    test.each(Object.entries(cases))('%s looks as before', async (name, draw) => {
      const drawn = snapshot(draw({ ...chartWords.id, width }));
      // coordinates that could not be worked out would be drawn nowhere
      expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
      await expect(drawn).toMatchFileSnapshot(`snapshots/${chart}-${name}-${width}.svg`);
    });
  });

  test('says its words in English too', () => {
    for (const draw of Object.values(cases))
      expect(snapshot(draw({ ...chartWords.en, width: 960 }))).toContain('<svg');
  });
});
