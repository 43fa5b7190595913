import { budgetFigures } from '../figures';
import type { BudgetViews } from '../views';
import { newsAccounts, panelAccounts } from './accounts';
import { comparison, panelComparison } from './comparison';
import { execution } from './execution';
import { perHead } from './per-head';
import { revenue } from './revenue';
import { tree } from './tree';

/** The charts of the explorer with their words. */
export async function budgetShown(views: BudgetViews) {
  const figures = await budgetFigures(views);
  return {
    news: newsAccounts(views, figures.news),
    panelAccounts: panelAccounts(views, figures.panelAccounts),
    tree: tree(views, figures.tree),
    perHead: perHead(views, figures.perHead),
    execution: execution(views, figures.execution),
    comparison: comparison(views, figures.newsStrips),
    panelComparison: panelComparison(views, figures.panelStrips),
    revenue: revenue(views, figures.revenue),
  };
}
