import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { reasonOf } from '@mra/runtime';
import { build } from '../building/build.js';
import { ROOT } from '../environment.js';
import { step } from '../steps.js';

// The bench measures what is built, and so is started only after building.
try {
  await step('build', () => build(join(ROOT, 'node_modules/.cache/bench-build.log')));
  const bench = join(ROOT, 'packages/bench/src/bench.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', bench, ...process.argv.slice(2)], {
    cwd: join(ROOT, 'packages/bench'),
    stdio: 'inherit',
  });
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(`\n${reasonOf(error)}`);
  process.exitCode = 1;
}
