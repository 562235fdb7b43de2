import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { rooms } from '../building/rooms.js';
import { tool, toolEnvironment } from '../building/tools.js';
import { ROOT } from '../environment.js';
import { type Count, line, type Report, readReport, sum } from './reports.js';

/** The scripts of a room that run vitest, from fast to slow. */
export type Script = 'test' | 'test:integration' | 'test:e2e';

/** What a check found, and what it must say of what it did not look at. */
export interface Outcome extends Count {
  /** Tests that were skipped, as `<room>: <test>`. */
  notTested: string[];
}

/** @returns the exit code of a tool, whose words go to the terminal */
function run(name: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(tool(name), args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: toolEnvironment(),
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function turbo(task: string, at: { once: number }): Promise<number> {
  return run('turbo', [
    'run',
    task,
    `--concurrency=${at.once}`,
    '--continue=dependencies-successful',
    '--output-logs=errors-only',
  ]);
}

const verdict = (failed: number) => (failed === 0 ? 'ok    ' : 'FAILED');
const since = (began: number) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

/** Types and lint are no tests: they add no passes, and one failure when they find anything. */
async function check(name: string, work: () => Promise<number>): Promise<Outcome> {
  const began = performance.now();
  console.log(`\n${name}`);
  const failed = (await work()) === 0 ? 0 : 1;
  console.log(`${verdict(failed)} ${name} (${since(began)})`);
  return { passed: 0, failed, skipped: 0, notTested: [] };
}

/** Checks the types of every room. */
export const types = () => check('types', () => turbo('types', { once: availableParallelism() }));

/** Checks format, lint and the arrows between the rooms. */
export const lint = () => check('lint', () => run('biome', ['ci', '.']));

/** Runs one script of every room that has it; turbo brings back the report of what has not changed since it last passed. */
export async function tests(script: Script): Promise<Outcome> {
  const began = performance.now();
  console.log(`\n${script}`);
  const report = join('.cache/reports', `${script.replace(':', '-')}.json`);
  const tested = rooms().filter(({ scripts }) => scripts.includes(script));
  for (const { folder } of tested) rmSync(join(folder, report), { force: true });
  // Servers and browsers want the machine to themselves.
  const once = script === 'test' ? availableParallelism() : 1;
  const code = await turbo(script, { once });
  const reports = tested.map(({ name, folder }) => ({ name, ...readReport(join(folder, report)) }));
  for (const found of reports) show(found, script);
  const total = sum(...reports);
  // An error between the tests fails the run without failing a test.
  const unexplained = code !== 0 && total.failed === 0 ? 1 : 0;
  if (unexplained) console.log(`FAILED ${script}: a runner failed outside its tests, as its lines above say`);
  console.log(`${verdict(total.failed + unexplained)} ${script} (${since(began)})`);
  return {
    ...total,
    failed: total.failed + unexplained,
    notTested: reports.flatMap(({ name, skippedTests }) => skippedTests.map((test) => `${name}: ${test}`)),
  };
}

function show({ name, ...report }: Report & { name: string }, script: Script): void {
  console.log(`  ${verdict(report.failed)} ${name} ${script}: ${line(report)}`);
  for (const failure of report.failures) console.log(`         ${failure}`);
}

/**
 * Says loudly what was not tested, and last, alone on its line, the sum.
 * @returns the exit code
 */
export function conclude(outcomes: readonly Outcome[], notices: readonly string[] = []): number {
  const unseen = [...notices, ...outcomes.flatMap(({ notTested }) => notTested)];
  if (unseen.length > 0) {
    console.log(`\n${'!'.repeat(72)}\nNOT TESTED`);
    for (const what of unseen) console.log(`  - ${what}`);
    console.log('!'.repeat(72));
  }
  const total = sum(...outcomes);
  console.log(`\n${line(total)}`);
  return total.failed === 0 ? 0 : 1;
}
