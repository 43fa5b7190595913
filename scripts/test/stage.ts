import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Counts } from './counts';

export interface Stage {
  name: string;
  command: string;
  env?: Record<string, string>;
  /** where the runner writes its result, and how to count it; without it the stage itself counts as one */
  report?: { file: string; counts: (report: unknown) => Counts };
  /** a file that must not exist or must be empty afterwards, and what its lines mean */
  forbidden?: { file: string; meaning: string };
}

/** Runs one stage with its output shown. A stage that fails without a failed test counts as one failure. */
export function runStage({ name, command, env, report, forbidden }: Stage): Counts {
  console.log(`\n== ${name}: ${command}`);
  for (const file of [report?.file, forbidden?.file]) if (file !== undefined) rmSync(file, { force: true });

  const start = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  const counts = report === undefined ? { passed: 0, failed: 0 } : readReport(report);
  let faulty = status !== 0;

  if (forbidden !== undefined && existsSync(forbidden.file)) {
    console.error(`${forbidden.meaning}:\n${readFileSync(forbidden.file, 'utf8')}`);
    faulty = true;
  }
  if (faulty && counts.failed === 0) counts.failed = 1;
  if (report === undefined && !faulty) counts.passed = 1;

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return counts;
}

function readReport({ file, counts }: NonNullable<Stage['report']>): Counts {
  try {
    const result = counts(JSON.parse(readFileSync(file, 'utf8')));
    // A runner that found nothing to run has not shown that anything works.
    return result.passed + result.failed === 0 ? { passed: 0, failed: 1 } : result;
  } catch (error) {
    console.error(`no usable result: ${file}; ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}
