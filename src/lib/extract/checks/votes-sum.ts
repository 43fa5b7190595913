import type { Check } from './check';

/** Valid and invalid votes are not those who voted. The residual is shown, never repaired. */
export const votesSum: Check = (_, { values }) => {
  const [valid, invalid, voted] = [values['valid'], values['invalid'], values['voted']];
  if (!valid || !invalid || !voted) return null;
  const residual = Number(voted.value) - Number(valid.value) - Number(invalid.value);
  if (residual === 0) return null;
  return {
    check: 'votes_sum',
    fields: ['valid', 'invalid', 'voted'],
    details: { residual },
    evidence: [valid, invalid, voted].flatMap(({ evidence }) => evidence),
  };
};
