import type { FactFile } from '../../src/lib/schema/dataset-version';
import type { Cells } from './fact-cells';

/** A record in one line, for readers who no longer find it. @param regions full names by code */
export function recordName(file: FactFile, record: Cells, regions: ReadonlyMap<string, string>): string {
  const { id = '', name, post, region = '', place = '', year = '' } = record;
  const at = regions.get(region) ?? (place || region);
  switch (file) {
    case 'persons':
      return name || id;
    case 'officials':
      return [name, post, regions.get(region)].filter(Boolean).join(', ') || id;
    case 'visits':
      return `${side(record, 'guest')} → ${side(record, 'host')}`;
    case 'activities':
      return record['title'] || id;
    case 'budgets':
      return `${at} ${record['fiscal_year'] ?? ''}: ${record['account'] ?? ''}, ${record['stage'] ?? ''}`;
    case 'elections':
    case 'election_costs':
      return `${at} ${year}`;
    case 'conflicts':
      return record['subject'] || id;
  }
}

function side(visit: Cells, who: 'guest' | 'host'): string {
  return visit[`${who}_body`] || visit[`${who}_place`] || '…';
}
