import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a runner counted. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** What a runner of one room reported. */
export interface Report extends Count {
  /** The full names of the tests that were skipped. */
  skippedTests: string[];
  /** The files and tests that failed. */
  failures: string[];
}

// https://vitest.dev/guide/reporters.html#json-reporter
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Reads the JSON that vitest wrote; a runner that died before writing it counts as one failure. */
export function readReport(file: string): Report {
  if (!existsSync(file))
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      skippedTests: [],
      failures: ['the runner ended without a report'],
    };
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (status: string) =>
    tests.filter((test) => test.status === status).map(({ fullName }) => fullName.trim());
  // A file that could not even be loaded has no failed test of its own, and must not pass for that.
  const unloaded = testResults
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    .map(({ name }) => name);
  const failures = [...named('failed'), ...unloaded];
  const skippedTests = ['pending', 'skipped', 'todo', 'disabled'].flatMap(named);
  return {
    passed: named('passed').length,
    failed: failures.length,
    skipped: skippedTests.length,
    skippedTests,
    failures,
  };
}

/** All counts together. */
export function sum(...counts: readonly Count[]): Count {
  return counts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The closing line: `123 passed, 0 failed`, with `, 4 skipped` where any were. */
export function line({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
