import { expect, test } from 'vitest';
import { calendarDays } from './calendar-days';

const event = (date: string | null, date_end: string | null = null, date_anchor: string | null = null) => ({
  date,
  date_end,
  date_anchor,
});
const days = (...events: ReturnType<typeof event>[]) =>
  calendarDays(events).map(({ first, after }) => [first, after]);

test('a day lasts until the next one, over the end of a month and of a year', () => {
  expect(days(event('2024-02-28'), event('2023-12-31'))).toEqual([
    ['2024-02-28', '2024-02-29'],
    ['2023-12-31', '2024-01-01'],
  ]);
});

test('several days last until the day after the last', () => {
  expect(days(event('2022-09-08', '2022-09-10'))).toEqual([['2022-09-08', '2022-09-11']]);
});

test('what has no day has no place in a calendar', () => {
  expect(days(event(null), event('2022'), event('2022-09'), event('2022-09-08/2022-09-10'))).toEqual([]);
  expect(days(event('2022-09-08', null, 'weekday'), event('2022-09-08', null, 'published'))).toEqual([]);
});
