import { ofKind } from '../scene';
import { contains } from '../span';
import type { Check } from './check';

/** The printed weekday is not that of the printed date. Both stay; somebody looks. */
export const weekday: Check = ({ mentions }, { values }) => {
  const [evidence] = values['date']?.evidence ?? [];
  if (!evidence) return null;
  const mention = ofKind(mentions, 'date').find((date) => contains(date, evidence));
  if (!mention?.contradicts || mention.weekday === null) return null;
  return {
    check: 'weekday',
    fields: ['date', 'weekday'],
    details: { weekday: mention.weekday, date: mention.date ?? '' },
    evidence: [evidence],
  };
};
