import { describe, expect, it } from 'vitest';
import type { OfficialEventsRow } from '../queries/official-events';
import type { PostSpansRow } from '../queries/post-spans';
import { personLanes, regionLanes } from './post-lanes';

const post = (name: string, role: string, more: Partial<PostSpansRow> = {}): PostSpansRow => ({
  id: name,
  person: `p-${name}`,
  name,
  post: role,
  role,
  status: 'definitive',
  region: '16.99',
  region_name: 'Kabupaten Rekaan',
  terms: [],
  seen: [],
  known_until: '2026-02-26',
  ...more,
});

describe('regionLanes', () => {
  it('keeps those who stood in apart, and says of which time no head is known', () => {
    const lanes = regionLanes([
      post('chair', 'council_chair', { seen: ['2020-01-01'] }),
      post('first', 'regent', { terms: ['2010/2015-06-15'] }),
      post('standin', 'regent', { status: 'acting', terms: ['2021-02-17/2021-02-26'] }),
      post('second', 'regent', { terms: ['2021-02-26/'], seen: ['2026-01-07'] }),
      post('deputy', 'vice_regent'),
    ]);
    expect(lanes.map(({ key }) => key)).toEqual(['first', 'second', 'standin', 'unknown', 'deputy', 'chair']);
    expect(lanes[3]?.unknown).toEqual([{ from: '2015-06-15', to: '2021-02-17' }]);
  });

  it('takes nobody who is only elected or was called former for a head', () => {
    const [lane] = regionLanes([post('elected', 'regent', { status: 'elected', terms: ['2025/2030'] })]);
    expect(lane?.key).toBe('elected');
    expect(
      regionLanes([post('elected', 'regent', { status: 'elected', terms: ['2025/2030'] })]),
    ).toHaveLength(1);
  });
});

describe('personLanes', () => {
  it('draws no event whose year was concluded or whose day is that of publication', () => {
    const event = (date_anchor: string): OfficialEventsRow => ({
      event: date_anchor,
      kind: 'visit',
      role: 'lead',
      date: '2022-09-08',
      date_anchor,
      title: date_anchor,
      sources: [],
    });
    const lanes = personLanes([post('x', 'regent')], ['printed', 'weekday', 'published'].map(event));
    expect(lanes.map(({ group, events }) => [group, events.map(({ title }) => title)])).toEqual([
      ['posts', []],
      ['part_lead', ['printed']],
    ]);
  });
});
