import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const light = tokens(':root {');
const dark = tokens("  [data-theme='dark'] {");

const textOnGround: [text: string, ground: string][] = [
  ['ink', 'paper'],
  ['muted', 'paper'],
  ['votes', 'paper'],
  ['money', 'paper'],
  ['visit-out', 'paper'],
  ['visit-in', 'paper'],
  ['ink', 'field'],
  ['muted', 'field'],
  ['on-evidence', 'evidence'],
  ...['votes', 'money'].flatMap((scale): [string, string][] => [
    ['ink', `${scale}-lowest`],
    ['ink', `${scale}-low`],
    ['ink', `${scale}-middle`],
    ['paper', `${scale}-high`],
    ['paper', `${scale}-highest`],
  ]),
];

// Marks and control borders are not text: WCAG 2.2, 1.4.11 asks 3:1 of them.
const markOnGround: [mark: string, ground: string][] = [
  ['field-border', 'field'],
  ['field-border', 'paper'],
  ['missing', 'paper'],
  ['money-changed', 'paper'],
  ['money-executed', 'paper'],
  ['rule-strong', 'paper'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, theme) => {
  test.each(textOnGround)('text of colour %s is readable on %s', (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(markOnGround)('a mark of colour %s is visible on %s', (mark, ground) => {
    expect(contrast(theme, mark, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(['votes', 'money'])(
    'every class of %s stands clear of the one before and of the paper',
    (scale) => {
      const classes = ['lowest', 'low', 'middle', 'high', 'highest'].map((step) => `${scale}-${step}`);
      const contrasts = classes.map((step) => contrast(theme, step, 'paper'));
      for (const [index, value] of contrasts.entries()) {
        expect(value / (contrasts[index - 1] ?? 1)).toBeGreaterThan(1.35);
      }
    },
  );

  test('a later budget phase stands out more than an earlier one', () => {
    const phases = ['draft', 'approved', 'changed', 'executed'];
    const steps = phases.map((phase) => contrast(theme, `money-${phase}`, 'paper'));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});

test('both themes name the same colours', () => {
  expect([...dark.keys()]).toEqual([...light.keys()]);
});

test('a dark system and a dark choice look the same', () => {
  expect(tokens(":root:not([data-theme='light']) {")).toEqual(dark);
});

test('contrast is measured as WCAG measures it', () => {
  const theme = new Map([
    ['black', '#000000'],
    ['white', '#ffffff'],
    ['grey', '#767676'],
  ]);
  expect(contrast(theme, 'black', 'white')).toBeCloseTo(21, 5);
  expect(contrast(theme, 'grey', 'white')).toBeCloseTo(4.54, 2);
});

function tokens(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector}\n`);
  if (start < 0) throw new Error(`no such block in tokens.css: ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--colour-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function contrast(theme: Map<string, string>, a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(theme, a), luminance(theme, b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(theme: Map<string, string>, name: string): number {
  const hex = theme.get(name);
  if (hex === undefined) throw new Error(`no such colour in tokens.css: ${name}`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
