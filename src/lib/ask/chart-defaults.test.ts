import { expect, test } from 'vitest';
import { defaultChart, fittingChart } from './chart-defaults';

const column = (name: string, kind: 'text' | 'number' | 'date' | 'boolean' | 'moment') => ({ name, kind });

test.each([
  [
    'a year and a number are a line',
    [column('year', 'number'), column('visits', 'number')],
    'line',
    'year',
    'visits',
  ],
  [
    'a day and a number with names are dots',
    [column('day', 'date'), column('n', 'number'), column('place', 'text')],
    'dot',
    'day',
    'n',
  ],
  [
    'a name and a number are bars',
    [column('place', 'text'), column('visits', 'number')],
    'bar',
    'visits',
    'place',
  ],
  ['two numbers are dots', [column('cost', 'number'), column('turnout', 'number')], 'dot', 'cost', 'turnout'],
  ['one number is a histogram', [column('turnout', 'number')], 'histogram', 'turnout', null],
  ['an id is no name', [column('id', 'text'), column('turnout', 'number')], 'histogram', 'turnout', null],
] as const)('%s', (_, columns, mark, x, y) => {
  expect(defaultChart(columns)).toMatchObject({ mark, x, y });
});

test('names alone are not drawn', () => {
  expect(defaultChart([column('place', 'text')])).toBeNull();
});

test('a choice fits only where all its columns are', () => {
  const choice = { mark: 'dot', x: 'a', y: 'b', colour: null, facet: null } as const;
  expect(fittingChart([column('a', 'number'), column('b', 'number')], choice)).toBe(choice);
  expect(fittingChart([column('a', 'number')], choice)).toBeNull();
});
