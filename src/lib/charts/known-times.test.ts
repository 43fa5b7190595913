import { describe, expect, it } from 'vitest';
import { betweenKnown, drawnTerm, gaps, knownSpans } from './known-times';

const until = '2026-02-26';

describe('drawnTerm', () => {
  it('draws a term of two days whole', () => {
    expect(drawnTerm('2021-02-17/2021-02-26', [], until)).toMatchObject({
      sure: { from: '2021-02-17', to: '2021-02-26' },
      doubts: [],
      openEnd: false,
    });
  });

  it('is sure only of what lies between the doubts', () => {
    expect(drawnTerm('2005/2015-06', [], until)).toMatchObject({
      sure: { from: '2005-12-31', to: '2015-06-01' },
      doubts: [
        { from: '2005-01-01', to: '2005-12-31' },
        { from: '2015-06-01', to: '2015-06-30' },
      ],
    });
  });

  it('doubts no day before the stated start', () => {
    expect(drawnTerm('2016-02-17/2016', [], until)).toMatchObject({
      sure: null,
      doubts: [{ from: '2016-02-17', to: '2016-12-31' }],
    });
  });

  it('lets an open end reach to the last sighting and no further', () => {
    expect(drawnTerm('2021-02-26/', ['2022-09-08', '2019'], until)).toMatchObject({
      sure: { from: '2021-02-26', to: '2022-09-08' },
      openEnd: true,
    });
    expect(drawnTerm('2021-02-26/', [], until).sure).toBeNull();
  });

  it('tells an end that lies ahead from what was seen', () => {
    expect(drawnTerm('2024-10-18/2029', ['2025-01-07'], until)).toMatchObject({
      sure: { from: '2024-10-18', to: until },
      announced: { from: until, to: '2029-12-31' },
    });
  });
});

describe('betweenKnown', () => {
  it('joins a start without an end to the end that another page gives without a start', () => {
    expect(betweenKnown(['/2024-08-10', '2022-03-09/'], ['2022-03-21'])).toEqual([
      { from: '2022-03-09', to: '2024-08-10' },
      { from: '2022-03-21', to: '2022-03-21' },
    ]);
    expect(betweenKnown(['2005/2010', '2021/'], [])).toEqual([]);
  });
});

describe('gaps', () => {
  it('are where nobody is known, also after the last evidence', () => {
    const spans = [
      ...knownSpans(['2005/2015-06-15'], [], until),
      ...knownSpans([], ['2020-03-14', '2024'], until),
    ];
    expect(gaps(spans, until)).toEqual([
      { from: '2015-06-15', to: '2020-03-14' },
      { from: '2024-12-31', to: '2026-02-26' },
    ]);
  });

  it('are none within overlapping spans', () => {
    expect(
      gaps(
        [
          { from: '2020-01-01', to: '2026-01-01' },
          { from: '2021-01-01', to: '2022-01-01' },
        ],
        '2026-01-20',
      ),
    ).toEqual([]);
  });
});
