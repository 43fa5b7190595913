import type { z } from 'zod';
import { account } from './account';
import { activity } from './activity';
import { budgetLine } from './budget-line';
import { budgetPanel } from './budget-panel';
import { correction } from './correction';
import { dataset } from './dataset';
import { electionCost } from './election-cost';
import { electionCount, electionCountCandidate, electionGrant, pollingStationCount } from './election-count';
import { electionResult } from './election-result';
import { exampleQuestion } from './example-question';
import { glossaryTerm } from './glossary-term';
import { indicator } from './indicator';
import { membership } from './membership';
import { person } from './person';
import { publisher } from './publisher';
import { region } from './region';
import { measure, regionStatistic } from './region-statistic';
import { source } from './source';
import { statedConflict } from './stated-conflict';
import { tableNote } from './table-note';
import { visit } from './visit';

/** Every file below `data/`, with the schema of its records and the fields it is sorted and unique by. */
export const recordFiles = {
  sources: { path: 'sources.jsonl', schema: source, key: ['id'] },
  persons: { path: 'facts/persons.jsonl', schema: person, key: ['id'] },
  officials: { path: 'facts/officials.jsonl', schema: membership, key: ['id'] },
  visits: { path: 'facts/visits.jsonl', schema: visit, key: ['id'] },
  activities: { path: 'facts/activities.jsonl', schema: activity, key: ['id'] },
  budgets: { path: 'facts/budgets.jsonl', schema: budgetLine, key: ['id'] },
  elections: { path: 'facts/elections.jsonl', schema: electionResult, key: ['id'] },
  election_costs: { path: 'facts/election-costs.jsonl', schema: electionCost, key: ['id'] },
  conflicts: { path: 'facts/conflicts.jsonl', schema: statedConflict, key: ['id'] },
  corrections: { path: 'corrections/corrections.jsonl', schema: correction, key: ['id'] },
  regions: { path: 'reference/regions.csv', schema: region, key: ['code'] },
  accounts: { path: 'reference/accounts.csv', schema: account, key: ['label'] },
  publishers: { path: 'reference/publishers.csv', schema: publisher, key: ['publisher'] },
  measures: { path: 'reference/measures.csv', schema: measure, key: ['measure'] },
  datasets: { path: 'reference/datasets.jsonl', schema: dataset, key: ['id'] },
  election_counts: {
    path: 'reference/election-counts.csv',
    schema: electionCount,
    key: ['dataset', 'election', 'region'],
  },
  election_count_candidates: {
    path: 'reference/election-count-candidates.csv',
    schema: electionCountCandidate,
    key: ['dataset', 'election', 'region', 'number'],
  },
  polling_stations: {
    path: 'reference/polling-stations.csv',
    schema: pollingStationCount,
    key: ['dataset', 'region', 'year'],
  },
  election_grants: {
    path: 'reference/election-grants.csv',
    schema: electionGrant,
    key: ['dataset', 'region', 'grant_number', 'approved_idr'],
  },
  budget_panel: {
    path: 'reference/budget-panel.csv',
    schema: budgetPanel,
    key: ['dataset', 'region', 'fiscal_year', 'account'],
  },
  region_statistics: {
    path: 'reference/region-statistics.csv',
    schema: regionStatistic,
    key: ['dataset', 'region', 'year', 'measure'],
  },
  indicators: { path: 'reference/indicators.jsonl', schema: indicator, key: ['id'] },
  questions: { path: 'reference/questions.jsonl', schema: exampleQuestion, key: ['id'] },
  tables: { path: 'reference/tables.jsonl', schema: tableNote, key: ['name'] },
  glossary: { path: 'reference/glossary.jsonl', schema: glossaryTerm, key: ['id'] },
} as const satisfies Record<string, { path: string; schema: z.ZodType; key: readonly string[] }>;

export type RecordFile = keyof typeof recordFiles;
export type Records = { [Name in RecordFile]: z.infer<(typeof recordFiles)[Name]['schema']>[] };
