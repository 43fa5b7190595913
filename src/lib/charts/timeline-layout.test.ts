import { describe, expect, it } from 'vitest';
import type { TimelineMarksRow } from '../queries/timeline-marks';
import { layOut } from './timeline-layout';

const frame = {
  lanes: ['host', 'post'],
  x: (day: string) => Date.parse(day) / 86_400_000 / 10,
  narrow: false,
};

const mark = (lane: string, day: string, more: Partial<TimelineMarksRow> = {}): TimelineMarksRow => ({
  lane,
  date_start: day,
  date_end: day,
  shape: 'event',
  count: 1,
  id: `${lane}${day}`,
  kind: 'kind_event',
  date: day,
  status: 'done',
  title: '',
  path: null,
  ...more,
});

describe('layOut', () => {
  it('gives events that would cover each other rows of their own', () => {
    const { marks } = layOut(
      [mark('host', '2020-01-01'), mark('host', '2020-01-20'), mark('host', '2021-01-01')],
      frame,
    );
    const [first, second, third] = marks.map(({ y }) => y);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(third).toBe(first);
  });

  it('lets one year begin in the row where the other ends', () => {
    const years = ['2019', '2020'].map((year) =>
      mark('host', `${year}-01-01`, { date_end: `${year}-12-31`, shape: 'doubt' }),
    );
    expect(new Set(layOut(years, frame).marks.map(({ y }) => y)).size).toBe(1);
  });

  it('keeps the given order of lanes and leaves out the empty ones', () => {
    const { lanes, height } = layOut([mark('post', '2020-01-01'), mark('other', '2020-01-01')], frame);
    expect(lanes.map(({ name }) => name)).toEqual(['post', 'other']);
    expect(height).toBe(lanes.at(-1)?.bottom);
  });

  it('draws counts as large as they are', () => {
    const bins = [1, 4, 100].map((count, index) =>
      mark('host', `2020-0${index + 1}-01`, { shape: 'bin', count }),
    );
    const radii = layOut(bins, frame).marks.map(({ r }) => r);
    expect(radii).toEqual([3, 3, 13]);
  });
});
