import type { DuckDBConnection } from '@duckdb/node-api';
import { failure, type CheckResult, type Failure } from '../../src/lib/schema/quality';
import type { QualityCheck } from '../../src/lib/schema/catalogue-texts';
import { checkSql } from './check-sql';

/** The file names so many of those that failed; the SQL finds the others. */
const most = 100;

/** Runs every check on the built database. */
export async function runChecks(
  connection: DuckDBConnection,
  checks: QualityCheck[],
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) results.push(await runCheck(connection, check, await checkSql(check.id)));
  return results;
}

/** @throws where a check of our own rules fails: what readers get would be wrong */
export function refuseErrors(results: CheckResult[]): void {
  const errors = results.filter(({ severity, failed }) => severity === 'error' && failed > 0);
  if (errors.length === 0) return;
  const lines = errors.map(
    ({ id, failed, failures }) => `${id}: ${failed} failed, such as ${JSON.stringify(failures[0])}`,
  );
  throw new Error(`the database fails its checks:\n${lines.join('\n')}`);
}

async function runCheck(
  connection: DuckDBConnection,
  check: QualityCheck,
  sql: string,
): Promise<CheckResult> {
  const counts = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER AS checked, count(*) FILTER (passed IS NOT TRUE)::INTEGER AS failed FROM (\n${sql}\n)`,
  );
  const { checked, failed } = counts.getRowObjects()[0] as { checked: number; failed: number };
  return {
    ...check,
    sql,
    checked,
    failed,
    state: stateOf(check, failed),
    failures: await failures(connection, sql),
  };
}

function stateOf({ expected }: QualityCheck, failed: number): CheckResult['state'] {
  if (expected === null) return 'counted';
  if (failed === 0) return 'passed';
  return failed <= expected ? 'known' : 'new';
}

async function failures(connection: DuckDBConnection, sql: string): Promise<Failure[]> {
  const reader = await connection.runAndReadAll(
    `SELECT * EXCLUDE (passed) FROM (\n${sql}\n) WHERE passed IS NOT TRUE ORDER BY ALL LIMIT ${most}`,
  );
  return reader.getRowObjects().map((row) => {
    const cells = Object.entries(row).map(([name, cell]) => [
      name,
      typeof cell === 'bigint' ? Number(cell) : cell,
    ]);
    return failure.parse(Object.fromEntries(cells));
  });
}
