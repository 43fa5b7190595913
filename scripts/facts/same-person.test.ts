import { describe, expect, it } from 'vitest';
import type { RecordFile } from '../../src/lib/schema/records';
import { invent, setFields, type Edit } from './invented-world';

// The invented world: Siti rises within the council (o-2, o-3), Tarno from secretary (o-4, 2020-11-09) to acting
// regent (o-5, 2022-11), Umar has a longer name (o-6, o-7), Wati another spelling that a conflict documents (o-8, o-9).

const splitTarno: Partial<Record<RecordFile, Edit>> = {
  persons: (text) => {
    const [budi = '', ...rest] = text.split('\n');
    const tarno = { ...(JSON.parse(budi) as object), name: 'Tarno Contoh', names: ['Tarno Contoh'] };
    const two = ['p-tarno', 'p-tarno2'].map((id) => JSON.stringify({ ...tarno, id }));
    return [budi, ...rest.flatMap((line) => (line.includes('p-tarno') ? two : [line]))].join('\n');
  },
};

describe('two records of one name are one person', () => {
  it.each<[string, object, string[]]>([
    [
      'where the posts are near in time',
      {},
      ['facts/officials.jsonl:5: one person twice: Tarno Contoh is p-tarno and p-tarno2; keep one of them'],
    ],
    ['but not where they are more than two years apart', { as_of: ['2022-12'] }, []],
    ['but not where a date is missing', { as_of: [] }, []],
    ['but not in another region', { region: '33.13' }, []],
    [
      'in one family of posts at any time',
      { role: 'department_officer', post: 'Kepala Dinas', as_of: ['2009'] },
      ['facts/officials.jsonl:5: one person twice: Tarno Contoh is p-tarno and p-tarno2; keep one of them'],
    ],
  ])('%s', (_, post, problems) => {
    const officials = setFields(5, { ...post, person: 'p-tarno2' });
    expect(invent({ ...splitTarno, officials }).problems).toEqual(problems);
  });
});

describe('national posts of one name are one person', () => {
  it.each<[string, string | null, string]>([
    ['in one body', 'DPR RI', 'facts/officials.jsonl:5: one person twice'],
    ['but not in two', 'DPD RI', 'none'],
    ['but not where a body is missing', null, 'none'],
  ])('%s', (_, organization, problem) => {
    const officials: Edit = (text) => {
      const first = setFields(4, { region: null, organization: 'DPR RI' })(text);
      return setFields(5, { region: null, organization, person: 'p-tarno2' })(String(first));
    };
    const [found = 'none', ...others] = invent({ ...splitTarno, officials }).problems;
    expect(found).toContain(problem);
    expect(others).toEqual([]);
  });
});

describe('a link between records is refused', () => {
  it.each<[string, RecordFile, Edit]>([
    [
      'facts/persons.jsonl:3: link not shown: p-tarno Tarno Contoh; linked_by is same_name; split it: Tarno Contoh (Sekda), Tarno Contoh (Penjabat Bupati)',
      'officials',
      setFields(5, { as_of: ['2022-12'] }),
    ],
    [
      'facts/persons.jsonl:3: linked across regions: p-tarno Tarno Contoh; split it: 16.10, 33.13',
      'officials',
      setFields(5, { region: '33.13' }),
    ],
    [
      'facts/persons.jsonl:4: link not shown: p-umar Umar Fiksi Karangan; linked_by is name_extension; split it: Umar Karangan (Sekretaris DPRD), Umar Fiksi Karangan (Kabag)',
      'officials',
      setFields(7, { role: 'department_officer', post: 'Kabag' }),
    ],
    [
      'facts/persons.jsonl:5: link not shown: p-wati Wati Andaian; linked_by is documented_variant; split it: Wati Andaian (Wakil Bupati), Watti Andaian (Wakil Bupati)',
      'conflicts',
      setFields(2, { field: 'name' }),
    ],
    [
      'facts/persons.jsonl:2: several posts: p-siti Siti Rekaan; linked_by is single_record, so there must be one',
      'persons',
      setFields(2, { linked_by: 'single_record' }),
    ],
    [
      'facts/persons.jsonl:1: one post only: p-budi Budi Karangan; linked_by is same_name, so it must be single_record',
      'persons',
      setFields(1, { linked_by: 'same_name' }),
    ],
    [
      'facts/officials.jsonl:1: not a name of p-budi: Budi Lain; unlink it, or add it to names',
      'officials',
      setFields(1, { name: 'Budi Lain' }),
    ],
    [
      'facts/persons.jsonl:6: person without a post: p-zain Zain Rekaan; remove it, or name it in officials',
      'persons',
      (text) => {
        const [budi = ''] = text.split('\n');
        return `${text}${budi.replace('p-budi', 'p-zain').replaceAll('Budi Karangan', 'Zain Rekaan')}\n`;
      },
    ],
  ])('%s', (problem, name, edit) => {
    expect(invent({ [name]: edit }).problems).toEqual([problem]);
  });

  it('one word is not enough across posts', () => {
    const oneWord: Edit = (text) => text.replaceAll('Tarno Contoh', 'Tarno');
    expect(invent({ persons: oneWord, officials: oneWord }).problems).toEqual([
      'facts/persons.jsonl:3: link not shown: p-tarno Tarno; linked_by is same_name; split it: Tarno (Sekda), Tarno (Penjabat Bupati)',
    ]);
  });
});
