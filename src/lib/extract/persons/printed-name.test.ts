import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePrintedName } from './printed-name';

test.each([
  ['Sumarwan', 'Sumarwan', [], []],
  ['H. Sumarwan, S.H., M.Si.', 'Sumarwan', ['H.'], ['S.H.', 'M.Si.']],
  ['H Sumarwan SH MSi', 'Sumarwan', ['H.'], ['S.H.', 'M.Si.']],
  ['Dr.Drs.H.Sumarwan., MM', 'Sumarwan', ['H.'], ['Dr.', 'Drs.', 'M.M.']],
  ['HM Sumarwan', 'M Sumarwan', ['H.'], []],
  ['H.M. Sumarwan', 'M. Sumarwan', ['H.'], []],
  ['Dr. (H.C.) Sumarwan', 'Sumarwan', [], ['Dr. (H.C.)']],
  ['Prof. Dr. Ir. Hj. Sumirah, M.Eng., Ph.D', 'Sumirah', ['Hj.'], ['Prof.', 'Dr.', 'Ir.', 'M.Eng.', 'Ph.D.']],
  ['dr. Sumirah, Sp.OG', 'Sumirah', [], ['dr.', 'Sp.OG.']],
  ['DRS. SUMARWAN, SH., MM', 'SUMARWAN', [], ['Drs.', 'S.H.', 'M.M.']],
  ['Ratmaji, S. Sos., M. Si', 'Ratmaji', [], ['S.Sos.', 'M.Si.']],
  ['Ratmaji, S.H.MM', 'Ratmaji', [], ['S.H.', 'M.M.']],
  ['Brigjen TNI (Purn) Ratmaji', 'Ratmaji', ['Brigjen TNI (Purn)'], []],
  ['KH. Sumarwan, Lc, MA', 'Sumarwan', ['K.H.'], ['Lc.', 'M.A.']],
  ['Tirta S. H. Ratmaji, SE', 'Tirta S. H. Ratmaji', [], ['S.E.']],
  ['Tirta SZP, SE', 'Tirta SZP', [], ['S.E.']],
  ['Hj. ST. Sumirah', 'ST. Sumirah', ['Hj.'], []],
  ['A. Ratmaji', 'A. Ratmaji', [], []],
])('%s', (printed, name, honorifics, degrees) => {
  expect(parsePrintedName(printed)).toEqual({ name, honorifics, degrees });
});

test('98 of 100 names of officials are read as the data has them', () => {
  const persons = new Map(lines('persons').map((person) => [person['id'], person]));
  const read: boolean[] = [];
  for (const official of lines('officials')) {
    const known = new Set(
      [official['name'] as string, ...(persons.get(official['person'])?.['names'] as string[])].map(plain),
    );
    for (const printed of official['names_as_printed'] as string[]) {
      read.push(known.has(plain(parsePrintedName(printed).name)));
    }
  }
  expect(read.length).toBeGreaterThan(1300);
  expect(read.filter(Boolean).length / read.length).toBeGreaterThan(0.98);
});

function lines(name: string): Record<string, unknown>[] {
  const text = readFileSync(`data/facts/${name}.jsonl`, 'utf8').trimEnd();
  return text.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim();
}
