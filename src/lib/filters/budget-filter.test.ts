import { describe, expect, it } from 'vitest';
import { budgetFilter, emptyBudgetFilter, measureOf } from './budget-filter';
import { filterFromUrl, filterToUrl } from './filter-url';

describe('budgetFilter', () => {
  it('comes back equal from its address', () => {
    const filter = budgetFilter.parse({
      region: '35.07',
      province: '35',
      island: 'Jawa',
      year: '2022',
      phase: 'approved',
      account: 'Hibah Pilkada - KPU, putaran kedua',
      reliability: 'all',
      measure: 'execution',
    });
    expect(filterFromUrl(budgetFilter, new URLSearchParams(filterToUrl(filter)))).toEqual(filter);
  });

  it('leaves out what makes no sense', () => {
    const address =
      'region=Malang&province=350&year=22&phase=draft&reliability=low&measure=votes&account=&x=1';
    expect(filterFromUrl(budgetFilter, new URLSearchParams(address))).toEqual(emptyBudgetFilter);
  });

  it('compares by spending per head unless another measure is chosen', () => {
    expect(measureOf(emptyBudgetFilter)).toBe('per_head');
    expect(measureOf(budgetFilter.parse({ measure: 'capital' }))).toBe('capital');
  });
});
