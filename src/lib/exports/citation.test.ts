import { expect, test } from 'vitest';
import { bibtex, cslJson, plainCitation } from './citation';

const cited = {
  title: 'Belanja & partisipasi 100%',
  address: 'https://sorot.example/regions/16.10/#figure-2',
  version: '2026-11-23-ec7b8293',
  retrieved: '2026-11-26',
  accessed: 'Diakses',
};

test('a line for a footnote', () => {
  expect(plainCitation(cited)).toBe(
    'Sorot (2026). “Belanja & partisipasi 100%”. Data 2026-11-23-ec7b8293. https://sorot.example/regions/16.10/#figure-2. Diakses 2026-11-26.',
  );
});

test('BibTeX escapes what TeX would read as a command', () => {
  const entry = bibtex({ ...cited, title: 'A_b {c} & d\\e' });
  expect(entry).toContain('@misc{sorot-data-2026-11-23-ec7b8293,');
  expect(entry).toContain('title = {{A\\_b \\{c\\} \\& de}},');
  expect(entry.split('{').length).toBe(entry.split('}').length);
});

test('CSL-JSON has dates in parts', () => {
  expect(JSON.parse(cslJson(cited))).toMatchObject([
    {
      type: 'dataset',
      issued: { 'date-parts': [[2026, 11, 23]] },
      accessed: { 'date-parts': [[2026, 11, 26]] },
      URL: cited.address,
    },
  ]);
});
