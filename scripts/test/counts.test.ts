import { expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './counts';

test('vitest: passed and failed tests are counted, and files that did not load', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 4, failed: 2 });
});

test('vitest: a file whose clean-up failed after its tests passed counts as failed', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 0,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }] }],
  };
  expect(vitestCounts(report)).toEqual({ passed: 1, failed: 1 });
});

test('playwright: an error outside of tests is a failure; a test that passed at its second try is not', () => {
  const report = {
    stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [{ message: 'no server' }],
  };
  expect(playwrightCounts(report)).toEqual({ passed: 8, failed: 2 });
});

test('a report of another shape is refused', () => {
  expect(() => vitestCounts({})).toThrow();
  expect(() => playwrightCounts({ stats: {} })).toThrow();
});
