import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './environment.js';

/** What a runner counted. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const REPORTS = join(ROOT, 'node_modules', '.reports');

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** The environment of our tools: turbo looks for the pinned pnpm on the PATH. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...toolEnvironment(), ...env },
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const binary = (name: string) => join(ROOT, 'node_modules/.bin', name);

/** Says how a step went and counts it as one failure where it failed; types and lint are no tests, so they add no passes. */
async function step(name: string, work: Promise<number>): Promise<Count> {
  const began = performance.now();
  const code = await work;
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

export const build = () =>
  step(
    'build',
    run(binary('turbo'), ['run', 'build', '--output-logs=errors-only'], ROOT, { NODE_ENV: 'production' }),
  );
export const buildPackages = () =>
  step(
    'build of the packages',
    run(binary('turbo'), ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], ROOT, {
      NODE_ENV: 'production',
    }),
  );
export const types = () =>
  step('types', run(binary('turbo'), ['run', 'types', '--output-logs=errors-only', '--continue'], ROOT));
export const lint = () => step('lint', run(binary('biome'), ['ci', '.'], ROOT));

interface Room {
  name: string;
  folder: string;
  scripts: Record<string, string>;
}

function rooms(): Room[] {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(ROOT, group)).flatMap((name) => {
      const folder = join(ROOT, group, name);
      const manifest = join(folder, 'package.json');
      if (!existsSync(manifest)) return [];
      const { scripts = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as {
        scripts?: Record<string, string>;
      };
      return [{ name: `${group}/${name}`, folder, scripts }];
    }),
  );
}

/** Reads what vitest wrote; a runner that died before writing counts as a failure. */
function read(report: string, room: string): Count {
  if (!existsSync(report)) {
    console.log(`FAILED ${room}: the runner ended without a report`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const result = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  for (const file of result.testResults) {
    if (file.status === 'failed') console.log(`FAILED ${file.name}`);
    for (const test of file.assertionResults)
      if (test.status === 'pending' || test.status === 'skipped')
        console.log(`skipped ${room}: ${test.fullName}`);
  }
  // A file that could not even be loaded has no failed test of its own, and must not pass for that.
  const unloaded = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + unloaded.length,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/**
 * Runs one script of every room that has it, one room after the other.
 * @param script `test`, `test:integration` or `test:e2e`; each runs vitest
 */
export async function vitest(script: string): Promise<Count> {
  mkdirSync(REPORTS, { recursive: true });
  let total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, folder, scripts } of rooms()) {
    if (!scripts[script]) continue;
    const report = join(REPORTS, `${name.replace('/', '-')}-${script.replace(':', '-')}.json`);
    rmSync(report, { force: true });
    const began = performance.now();
    await run(
      'npm',
      [
        'run',
        '--silent',
        script,
        '--',
        '--passWithNoTests',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      folder,
    );
    const count = read(report, name);
    console.log(
      `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${name} ${script}: ${line(count)} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
    );
    total = sum(total, count);
  }
  return total;
}

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
