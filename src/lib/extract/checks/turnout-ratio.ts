import type { Check } from './check';

/** Media divide by the DPT, by DPT and DPK, or by less: more than a tenth of a point apart is told. */
const tolerance = 0.1;

/** Voted ÷ registered is not the stated turnout. */
export const turnoutRatio: Check = (_, { values }) => {
  const [voted, registered, stated] = [values['voted'], values['registered_voters'], values['turnout_pct']];
  if (!voted || !registered) return null;
  const computed = (Number(voted.value) / Number(registered.value)) * 100;
  if (computed <= 100 && (!stated || Math.abs(computed - Number(stated.value)) <= tolerance)) return null;
  return {
    check: 'turnout_ratio',
    fields: ['voted', 'registered_voters', 'turnout_pct'],
    details: { computed: Math.round(computed * 100) / 100, stated: stated ? Number(stated.value) : '' },
    evidence: [voted, registered, stated].flatMap((one) => one?.evidence ?? []),
  };
};
