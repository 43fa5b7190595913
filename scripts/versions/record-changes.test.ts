import { describe, expect, it } from 'vitest';
import { setFields, inventedFacts, type Edit } from '../facts/invented-world';
import { factCells } from './fact-cells';
import { recordChanges } from './record-changes';

// Every record of the invented world is invented.
const none = { added: [], corrected: [], withdrawn: [] };

describe('the changes between two states of the invented world', () => {
  it('are none where nothing changed', () => {
    expect(changes({}, {})).toEqual(none);
  });

  it('name a record that came', () => {
    expect(changes({ budgets: withoutLine(2) }, {})).toEqual({
      ...none,
      added: [{ file: 'budgets', id: 'b-2', name: 'Kabupaten Ogan Ilir 2024: Defisit rekaan, APBD' }],
    });
  });

  it('name a record that is withdrawn, as nothing else knows it', () => {
    expect(changes({}, { budgets: withoutLine(2), conflicts: withoutLine(1) })).toEqual({
      ...none,
      withdrawn: [
        { file: 'budgets', id: 'b-2', name: 'Kabupaten Ogan Ilir 2024: Defisit rekaan, APBD' },
        { file: 'conflicts', id: 'x-1', name: 'Partisipasi' },
      ],
    });
  });

  it.each<[string, Record<string, unknown>, object[]]>([
    [
      'a number',
      { amount_idr: 1700000000000 },
      [{ field: 'amount_idr', old: '1600000000000', new: '1700000000000' }],
    ],
    ['a word', { stage: 'APBD-P' }, [{ field: 'stage', old: 'APBD', new: 'APBD-P' }]],
    ['a field that was empty', { note: 'rekaan' }, [{ field: 'note', old: null, new: 'rekaan' }]],
    ['a list, without its values', { sources: ['s-0000000001'] }, [{ field: 'sources' }]],
    [
      'two fields, in the order of the schema',
      { reliability: 'low', fiscal_year: 2025 },
      [
        { field: 'fiscal_year', old: '2024', new: '2025' },
        { field: 'reliability', old: 'medium', new: 'low' },
      ],
    ],
  ])('tell of a corrected record %s', (_, fields, expected) => {
    const { added, corrected, withdrawn } = changes({}, { budgets: setFields(1, fields) });
    expect([added, withdrawn]).toEqual([[], []]);
    expect(corrected).toEqual([expect.objectContaining({ file: 'budgets', id: 'b-1', fields: expected })]);
  });

  it('tell of a field that is empty now', () => {
    const filled: Edit = setFields(1, { note: 'rekaan' });
    expect(changes({ budgets: filled }, {}).corrected).toEqual([
      expect.objectContaining({ fields: [{ field: 'note', old: 'rekaan', new: null }] }),
    ]);
  });

  it('tell of true and false, and of a map whose keys stand in another order nothing', () => {
    const votes = (...pairs: [string, number][]) => setFields(1, { votes: Object.fromEntries(pairs) });
    const one = votes(['Rekaan', 1], ['Andaian', 2]);
    expect(changes({ elections: one }, { elections: votes(['Andaian', 2], ['Rekaan', 1]) })).toEqual(none);
    expect(
      changes({ elections: one }, { elections: votes(['Andaian', 3], ['Rekaan', 1]) }).corrected,
    ).toEqual([expect.objectContaining({ fields: [{ field: 'votes' }] })]);
    const single = setFields(1, { single_candidate: true });
    expect(changes({}, { elections: single }).corrected).toEqual([
      expect.objectContaining({ fields: [{ field: 'single_candidate', old: 'false', new: 'true' }] }),
    ]);
  });

  it('leave out a field that the schema of before did not have and no record fills', () => {
    const { before, after } = states({}, {});
    for (const record of before.visits.records.values()) delete record['venue'];
    expect(recordChanges(before, after, new Map())).toEqual(none);
  });
});

type Edits = Parameters<typeof inventedFacts>[0];

function states(before: Edits, after: Edits) {
  return { before: factCells(inventedFacts(before).records), after: factCells(inventedFacts(after).records) };
}

function changes(before: Edits, after: Edits) {
  const facts = states(before, after);
  return recordChanges(facts.before, facts.after, new Map([['16.10', 'Kabupaten Ogan Ilir']]));
}

function withoutLine(line: number): Edit {
  return (text) =>
    text
      .split('\n')
      .filter((_, index) => index !== line - 1)
      .join('\n');
}
