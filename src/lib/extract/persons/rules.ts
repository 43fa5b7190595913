import type { Rule } from '../rule';

/** What makes a run of capitals a person. All persons are invented. */
export const personRules: Rule[] = [
  rule(
    'person.titled',
    'Hadir pula ⟦Drs. H. Sumarwan, M.M.⟧ kemarin.',
    'Di RSUD dr. Sumarwan ada Dr. kemarin.',
  ),
  rule(
    'person.after_post',
    'Bupati Ogan Ilir ⟦Rakabuana Wirya⟧ dan Ketua DPRD, ⟦Sumirah⟧, tiba.',
    'Bupati Ogan Ilir Selasa tiba.',
  ),
  rule(
    'person.before_post',
    'Lalu ⟦Rakabuana Wirya⟧ selaku Kepala Bappeda dan ⟦Tirta⟧, wakil ketua DPRD Sragen, tiba.',
    'Di Melatijaya, Bupati Sragen Ratmaji tiba.',
  ),
  rule(
    'person.attribution',
    '"Siap," kata ⟦Rakabuana⟧ tegas.',
    '"Siap," kata Kementerian tegas, menurut Peraturan itu.',
  ),
  rule('person.agent', 'Rapat dipimpin ⟦Rakabuana Wirya⟧ kemarin.', 'Rapat dipimpin Rakabuana kemarin.'),
  rule(
    'person.listed',
    'Ketua DPRD Sumirah, ⟦Rakabuana⟧ dan ⟦Tirta Wirya⟧ tiba.',
    'Ketua DPRD Sumirah dan Forkopimda tiba.',
  ),
  rule(
    'person.given_name',
    'Rumah itu milik ⟦Slamet Wirya⟧ sendiri.',
    'Rumah itu milik Melati Wirya sendiri.',
  ),
  rule('person.speech', 'Kemarin ⟦Rakabuana Wirya⟧ mengatakan siap.', 'Kemarin Rakabuana mengatakan siap.'),
  rule(
    'person.known',
    'Bupati Rakabuana Wirya tiba. Sorenya ⟦Rakabuana⟧ pulang.',
    'Bupati Rakabuana Wirya tiba. Sorenya Melati pulang.',
  ),
  rule(
    'person.headline',
    'Ketua DPRD Lahat ⟦Slamet Wirya⟧ Tinjau Pasar Melati',
    'Ketua DPRD Lahat Tinjau Pasar Melati',
  ),
];

function rule(id: string, example: string, counterexample: string): Rule {
  return { id, example, counterexample };
}
